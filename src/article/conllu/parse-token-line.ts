import { checkCells, isCellBroken } from '#article/conllu/check-cells.ts';
import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseFeats } from '#article/conllu/parse-feats.ts';
import { parseId, type TokenId } from '#article/conllu/parse-id.ts';
import { parseMisc } from '#article/conllu/parse-misc.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';
import { type ColumnName, cell, cellError, type Row, splitRow } from '#article/conllu/split-row.ts';
import type { TokenLine } from '#article/conllu/token.ts';

const NUMBER = /^(?:0|[1-9]\d*)$/;
const RELATION = /^[a-z]+(?::[a-z]+)?$/;

// A contraction has no grammar, its words have; an empty node stands in the enhanced graph of DEPS, not in the tree.
const UNUSED: Readonly<Record<TokenId['kind'], readonly ColumnName[]>> = {
  word: [],
  multiword: ['LEMMA', 'UPOS', 'XPOS', 'HEAD', 'DEPREL', 'DEPS'],
  empty: ['HEAD', 'DEPREL'],
};

/**
 * Reads a token line by itself. The value is undefined where not even its ID is known; its place in the sentence is
 * then unknown too, and nothing can be said about the sentence.
 * Errors: see `splitRow`, `checkCells` and `parseFeats`; an ID, HEAD or DEPREL of the wrong shape; a column that its
 * kind of line doesn't use.
 * Source: universaldependencies.org/format.html.
 */
export function parseTokenLine(line: SourceLine): Checked<TokenLine | undefined> {
  const row = splitRow(line);
  if (!('cells' in row)) return { value: undefined, errors: [row] };
  const broken = checkCells(row);
  const read = <T>(name: ColumnName, reader: (row: Row) => Checked<T>, otherwise: T): Checked<T> =>
    isCellBroken(row, name, broken) ? { value: otherwise, errors: [] } : reader(row);
  const id = read('ID', readId, undefined);
  const feats = read('FEATS', parseFeats, []);
  const head = read('HEAD', readHead, null);
  const deprel = read('DEPREL', readDeprel, cell(row, 'DEPREL'));
  const errors = broken.concat(id.errors, feats.errors);
  if (id.value === undefined)
    return { value: undefined, errors: [...errors, ...head.errors, ...deprel.errors] };
  // What is wrong with a column that should not be there is that it is there.
  const unused = UNUSED[id.value.kind];
  for (const name of unused) errors.push(...checkUnused(row, name, broken));
  if (id.value.kind === 'multiword' && !['_', 'Typo=Yes'].includes(cell(row, 'FEATS'))) {
    errors.push(...checkUnused(row, 'FEATS', [...broken, ...feats.errors]));
  }
  if (id.value.kind === 'word') errors.push(...head.errors, ...deprel.errors);
  return { value: tokenLine(row, id.value, feats.value, head.value, deprel.value), errors };
}

function tokenLine(
  row: Row,
  id: TokenId,
  feats: TokenLine['feats'],
  head: number | null,
  deprel: string | null,
): TokenLine {
  // Written out, not spread: this runs for every line, and a spread of spreads took half of the reader's time.
  const { line, columns } = row;
  // A blank at an edge is told, and then left out: of `Gloss=is ` and `Gloss=is` one would seem to be wrong once more.
  const form = cell(row, 'FORM').trim();
  const misc = parseMisc(cell(row, 'MISC').trim());
  if (id.kind === 'multiword') {
    return { kind: 'multiword', first: id.first, last: id.last, form, feats, misc, line, columns };
  }
  const lemma = given(row, 'LEMMA');
  const upos = given(row, 'UPOS');
  const xpos = given(row, 'XPOS');
  const deps = given(row, 'DEPS');
  if (id.kind === 'empty') {
    const { after, index } = id;
    return { kind: 'empty', after, index, form, lemma, upos, xpos, feats, deps, misc, line, columns };
  }
  return { kind: 'word', id: id.id, form, lemma, upos, xpos, feats, head, deprel, deps, misc, line, columns };
}

function readId(row: Row): Checked<TokenId | undefined> {
  const id = parseId(cell(row, 'ID'));
  if (id !== undefined) return { value: id, errors: [] };
  const expected = 'a word (3), a contraction (3-4) or an empty node (3.1)';
  return { value: undefined, errors: [cellError(row, 'ID', quoteText(cell(row, 'ID')), expected)] };
}

function readHead(row: Row): Checked<number | null> {
  const head = given(row, 'HEAD');
  if (head === null || NUMBER.test(head)) return { value: head === null ? null : Number(head), errors: [] };
  return { value: null, errors: [cellError(row, 'HEAD', quoteText(head), '0, the ID of a word, or "_"')] };
}

function readDeprel(row: Row): Checked<string | null> {
  const deprel = given(row, 'DEPREL');
  if (deprel === null || RELATION.test(deprel)) return { value: deprel, errors: [] };
  const expected = 'a relation such as "obl" or "obl:arg", or "_"';
  return { value: deprel, errors: [cellError(row, 'DEPREL', quoteText(deprel), expected)] };
}

function checkUnused(row: Row, name: ColumnName, broken: readonly FormatError[]): readonly FormatError[] {
  if (given(row, name) === null || isCellBroken(row, name, broken)) return [];
  return [cellError(row, name, quoteText(cell(row, name)), `"_" (no ${name} on ${cell(row, 'ID')})`)];
}

function given(row: Row, name: ColumnName): string | null {
  const text = cell(row, name).trim();
  return text === '_' || text === '' ? null : text;
}
