import { isPlain } from '#article/conllu/check-characters.ts';
import { findRowFault } from '#article/conllu/find-row-fault.ts';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';

/** The ten columns in their order: a column's number is its place here. */
export const COLUMN = {
  ID: 0,
  FORM: 1,
  LEMMA: 2,
  UPOS: 3,
  XPOS: 4,
  FEATS: 5,
  HEAD: 6,
  DEPREL: 7,
  DEPS: 8,
  MISC: 9,
} as const;

/** The name of a column. */
export type ColumnName = keyof typeof COLUMN;

/** A token line cut at its TABs. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** 1-based start of each cell. */
  readonly columns: readonly number[];
}

/** The text of one column. */
export function cell(row: Row, name: ColumnName): string {
  return row.cells[COLUMN[name]] ?? '';
}

/** Where a column of a token line that was read begins. */
export function columnPlace(
  token: { readonly line: number; readonly columns: readonly number[] },
  name: ColumnName,
): Place {
  return { line: token.line, column: token.columns[COLUMN[name]] ?? 1 };
}

/** An error about one column, at its start or `offset` further. */
export function cellError(
  row: Row,
  name: ColumnName,
  found: string,
  expected: string,
  offset = 0,
): FormatError {
  return { line: row.line, column: (row.columns[COLUMN[name]] ?? 1) + offset, found, expected };
}

/**
 * Cuts a token line at its TABs.
 * Errors: not ten columns, see `findRowFault`.
 * Source: universaldependencies.org/format.html ("10 fields separated by single tab characters").
 */
export function splitRow(line: SourceLine): Row | FormatError {
  const cells = line.text.split('\t');
  const columns: number[] = [];
  let start = 1;
  for (const text of cells) {
    columns.push(start);
    start += text.length + 1;
  }
  const count = COLUMN.MISC + 1;
  if (cells.length === count) {
    // What is no NFC is told, and read as if it were.
    const isNormal = isPlain(line.text) || line.text.normalize('NFC') === line.text;
    const normal = isNormal ? cells : cells.map((text) => text.normalize('NFC'));
    return { line: line.number, cells: normal, columns };
  }
  return findRowFault(line, cells, columns);
}
