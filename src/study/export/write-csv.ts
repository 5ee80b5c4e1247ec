import type { Language } from '#article/document/language.ts';
import { writeHeadword } from '#article/document/lexicon.ts';
import { tableMeaning } from '#study/export/meaning-in.ts';
import { clozeText, writeCloze } from '#study/export/write-cloze.ts';
import { isoTime, writeTable } from '#study/export/write-table.ts';
import { standingOf } from '#study/review/review-queue.ts';
import { memoryOf } from '#study/review/scheduler.ts';
import type { ExpressionPlace, SavedExpression } from '#study/store/saved-expression.ts';

const columns = [
  'expression',
  'gloss',
  'candidates',
  'sentence',
  'cloze',
  'translation',
  'note',
  'standing',
  'saved',
  'due',
  'reviews',
  'link',
] as const;

/**
 * Expressions as a table, see `writeTable`, times as ISO 8601. To be read again by Lesart there is the backup.
 * @param language that of the interface: where one writes German, spreadsheets separate by semicolons
 * @param linkTo the address of a place in the text; undefined where nobody else could open it
 */
export function writeCsv(
  expressions: readonly SavedExpression[],
  now: number,
  language: Language,
  linkTo: (place: ExpressionPlace) => string | undefined,
): string {
  const rows = expressions
    .filter(({ deleted }) => !deleted.value)
    .map((saved) => {
      const { dictionary, entry, sentence, translation = '' } = saved.content.value;
      const { meaning, candidates } = tableMeaning(saved.content.value, language);
      const memory = memoryOf(saved, now);
      return [
        writeHeadword(dictionary, entry),
        meaning,
        candidates,
        sentence,
        clozeText(writeCloze(saved.content.value)),
        translation,
        saved.note.value,
        standingOf(saved, now),
        isoTime(saved.created),
        isoTime(memory.due),
        String(memory.reviews),
        linkTo(saved.place) ?? '',
      ];
    });
  return writeTable(columns, rows, language);
}
