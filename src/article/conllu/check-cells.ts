import type { FormatError } from '#article/conllu/format-error.ts';
import { nameCharacter, quoteText } from '#article/conllu/quote-text.ts';
import { COLUMN, type ColumnName, cell, cellError, type Row } from '#article/conllu/split-row.ts';

// `Object.keys` would lose the names' type.
const NAMES: readonly ColumnName[] = [
  'ID',
  'FORM',
  'LEMMA',
  'UPOS',
  'XPOS',
  'FEATS',
  'HEAD',
  'DEPREL',
  'DEPS',
  'MISC',
];

// A number may be printed with a space, `20 000`, and a note is running text.
const SPACED: ReadonlySet<ColumnName> = new Set(['FORM', 'LEMMA', 'MISC']);

/**
 * What is wrong with columns as such, at most one thing in each.
 * Errors: an empty column; white space at its edge, doubled, or in a column other than FORM, LEMMA and MISC.
 * Source: universaldependencies.org/format.html ("Fields must not be empty", "must not contain space characters").
 */
export function checkCells(row: Row): readonly FormatError[] {
  const errors: FormatError[] = [];
  for (const name of NAMES) {
    const error = checkCell(row, name);
    if (error !== undefined) errors.push(error);
  }
  return errors;
}

/** Whether one of the errors stands in this column of the line, so that what it says can't be relied on. */
export function isCellBroken(
  line: { readonly line: number; readonly columns: readonly number[] },
  name: ColumnName,
  errors: readonly FormatError[],
): boolean {
  // Of most lines nothing is wrong.
  if (errors.length === 0) return false;
  const start = line.columns[COLUMN[name]] ?? 0;
  const end = line.columns[COLUMN[name] + 1] ?? Number.POSITIVE_INFINITY;
  return errors.some((error) => error.line === line.line && error.column >= start && error.column < end);
}

function checkCell(row: Row, name: ColumnName): FormatError | undefined {
  const text = cell(row, name);
  if (text === '') return cellError(row, name, `an empty ${name}`, 'a value, or "_" for none');
  if (!/\s/.test(text)) return undefined;
  const trimmed = text.trim();
  if (text.startsWith(trimmed) && text !== trimmed) {
    return cellError(
      row,
      name,
      `${nameBlank(text.slice(trimmed.length))} at the end of ${name}`,
      quoteText(trimmed),
      trimmed.length,
    );
  }
  if (text !== trimmed)
    return cellError(row, name, `${nameBlank(text)} at the start of ${name}`, quoteText(trimmed));
  const blank = text.search(SPACED.has(name) ? /\s\s/ : /\s/);
  if (blank === -1) return undefined;
  return SPACED.has(name)
    ? cellError(row, name, `two blanks together in ${name}`, 'one', blank)
    : cellError(row, name, `a blank in ${name}`, 'blanks in FORM, LEMMA and MISC only', blank);
}

/** A blank that looks like one and is none has its number: a no-break space is U+00A0. */
function nameBlank(text: string): string {
  return text.startsWith(' ') ? 'a blank' : nameCharacter(text);
}
