import type { Draft } from '#compile/draft.ts';
import { surfaceTokens } from '#conllu/surface.ts';

/** Counts printed words: *im* is one, a comma none. */
export function countWords(draft: Draft): Draft {
  const wordCount = draft.source
    .flatMap((sentence) => surfaceTokens(sentence))
    .filter((token) => token.words.some((word) => word.upos !== 'PUNCT')).length;
  return { ...draft, wordCount };
}
