import type { Language } from '#article/document/language.ts';
import { tableMeaning } from '#study/export/meaning-in.ts';
import { isoTime, writeTable } from '#study/export/write-table.ts';
import { compareHeadwords, type KnownWord } from '#study/review/list-known.ts';

const columns = ['word', 'meaning', 'known', 'since'] as const;

/** The words that a reader knows as a table, see `writeTable`, in the order of a dictionary. Its lines can be added as a list of words again. */
export function writeKnown(words: readonly KnownWord[], language: Language): string {
  const rows = words.toSorted(compareHeadwords).map(({ headword, content, at, by }) => {
    // Known is the word, whichever of its senses is meant.
    const { meaning, candidates } = tableMeaning(content ?? {}, language);
    return [content?.dictionary ?? headword, meaning || candidates, by, isoTime(at)];
  });
  return writeTable(columns, rows, language);
}
