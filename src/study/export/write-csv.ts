import type { Language } from '#article/document/language.ts';
import { writeHeadword } from '#article/document/lexicon.ts';
import { meaningIn } from '#study/export/meaning-in.ts';
import { clozeText, writeCloze } from '#study/export/write-cloze.ts';
import { writeSeparated } from '#study/export/write-separated.ts';
import { standingOf } from '#study/review/review-queue.ts';
import { memoryOf } from '#study/review/scheduler.ts';
import type { ExpressionPlace, SavedExpression } from '#study/store/saved-expression.ts';

const columns = [
  'expression',
  'gloss',
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

/** What separates the cells for the spreadsheets of where a language is spoken: where the comma is in numbers it can't. */
const separators = { de: ';', en: ',' } as const satisfies Readonly<Record<Language, string>>;

/** Spreadsheets run a cell that begins so, full-width signs included (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function disarm(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/**
 * Expressions as a table for spreadsheets: RFC 4180, one header line, times as ISO 8601. It begins with a byte order mark,
 * without which Excel garbles umlauts; and what would be a formula has an apostrophe before it. All cells are quoted: a program
 * that takes another sign for the separator must not find a formula behind it, inside a cell. To be read again by Lesart there
 * is the backup.
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
      const memory = memoryOf(saved, now);
      return [
        writeHeadword(dictionary, entry),
        meaningIn(saved.content.value, language),
        sentence,
        clozeText(writeCloze(saved.content.value)),
        translation,
        saved.note.value,
        standingOf(saved, now),
        isoTime(saved.created),
        isoTime(memory.due),
        String(memory.reviews),
        linkTo(saved.place) ?? '',
      ].map(disarm);
    });
  const separator = separators[language];
  const head = writeSeparated([columns], separator, '\r\n');
  return `\uFEFF${head}${writeSeparated(rows, separator, '\r\n', 'always')}`;
}
