import type { Language } from '#article/document/language.ts';
import { writeSeparated } from '#study/export/write-separated.ts';

/** What separates the cells for the spreadsheets of where a language is spoken: where the comma is in numbers it can't. */
const separators = { de: ';', en: ',' } as const satisfies Readonly<Record<Language, string>>;

/** Spreadsheets run a cell that begins so, full-width signs included (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function disarm(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Writes a time of a cell as ISO 8601; it is in milliseconds since 1970. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/**
 * A table for spreadsheets: RFC 4180, one header line. It begins with a byte order mark, without which Excel garbles umlauts; and what
 * would be a formula has an apostrophe before it. All cells are quoted: a program that takes another sign for the separator must not
 * find a formula behind it, inside a cell.
 * @param language that of the interface: where one writes German, spreadsheets separate by semicolons
 */
export function writeTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): string {
  const separator = separators[language];
  const head = writeSeparated([columns], separator, '\r\n');
  const disarmed = rows.map((row) => row.map(disarm));
  return `\uFEFF${head}${writeSeparated(disarmed, separator, '\r\n', 'always')}`;
}
