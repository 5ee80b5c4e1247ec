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

/** Whether a line has a word in another form than its headword: *Häuser* of *das Haus*. */
export function isOtherForm({ line, dictionary }: NamedWord): boolean {
  const written = line.replaceAll('|', '').toLocaleLowerCase('de');
  return !written.split(/[^\p{L}’'-]+/u).includes(headwordOf(dictionary).toLocaleLowerCase('de'));
}
