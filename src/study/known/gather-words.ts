import { headwordOf } from '#article/document/lexicon.ts';
import type { ListedWord } from '#article/document/listed-word.ts';

/** A line that was understood. */
export type NamedWord = Extract<ListedWord, { kind: 'word' }>;

/** Divides a list into what was understood and what wasn't. */
export function gatherWords(lines: readonly ListedWord[]): {
  readonly words: readonly NamedWord[];
  readonly missed: readonly Exclude<ListedWord, NamedWord>[];
} {
  return {
    words: lines.flatMap((one) => (one.kind === 'word' ? [one] : [])),
    missed: lines.flatMap((one) => (one.kind === 'word' ? [] : [one])),
  };
}

/** Whether a line says something else than its headword: *Häuser*, of *das Haus*, or *warten auf*. */
export function saysElse({ line, dictionary, without }: NamedWord): boolean {
  if (without !== undefined) return true;
  const written = line.replaceAll('|', '').toLocaleLowerCase('de');
  return !written.split(/[^\p{L}’'-]+/u).includes(headwordOf(dictionary).toLocaleLowerCase('de'));
}
