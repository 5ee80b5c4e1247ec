import type { WordLine } from '#article/conllu/token.ts';

/** The value of a feature; its first one where it has several. */
export function featureOf(word: WordLine, name: string): string | undefined {
  return word.feats.find((feature) => feature.name === name)?.values[0];
}
