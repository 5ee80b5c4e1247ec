import { decodePiece, skipMark } from '#article/adopt/decode-source.ts';
import { isWebPage } from '#article/adopt/recognise-page.ts';
import type { Refusal } from '#article/adopt/refusal.ts';

/** How much of a file tells what it is: bytes, and lines that are not empty. */
const looked = { bytes: 100_000, lines: 400 };

const standardColumns = 'ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC';

const idPattern = /^\d+(?:[-.]\d+)?$/;

/** The last column of CoNLL-2003, with the kind of name that a word is in. */
const chunkTag = /^(?:O|[BIESLU]-[A-Za-z_]+)$/;

/** A row of a file of the family: cells between TABs, and between any blanks. */
interface Row {
  readonly cells: readonly string[];
  readonly loose: readonly string[];
}

function rowsOf(lines: readonly string[]): readonly Row[] {
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => ({ cells: line.split('\t'), loose: line.trim().split(/\s+/) }));
}

/** Whether a row is one of CoNLL-U, perhaps with a column too few or too many: what is wrong in it can be told. */
function isTokenLine({ cells }: Row): boolean {
  return cells.length >= 8 && cells.length <= 12 && idPattern.test(cells[0] ?? '');
}

/** CoNLL-X has features without names, and in its last columns a second head and its relation. */
function isConllX(rows: readonly Row[]): boolean {
  const count = (holds: (cells: readonly string[]) => boolean) =>
    rows.filter(({ cells }) => holds(cells)).length;
  const withFeatures = count(([, , , , , feats = '_']) => feats !== '_');
  const nameless = count(([, , , , , feats = '_']) => feats !== '_' && !feats.includes('='));
  const secondHeads = count((cells) => /^\d+$/.test(cells[8] ?? ''));
  // One nameless feature in a file without others is a slip.
  const isNameless = nameless * 2 > withFeatures && nameless * 3 > rows.length;
  return isNameless || secondHeads * 2 > rows.length;
}

function most(rows: readonly Row[], holds: (row: Row) => boolean): boolean {
  return rows.length > 0 && rows.filter(holds).length * 2 > rows.length;
}

/** What a text is that has no lines of CoNLL-U. */
function recogniseOther(start: string, rows: readonly Row[]): Refusal {
  // *<anna@example.org> schrieb* is a text.
  if (/^<(?:[?!]|[\p{L}_][\w:.-]*[\s/>])/u.test(start)) return isWebPage(start) ? 'html' : 'xml';
  if (/^[\w-]+: /.test(start) && /^content-type:\s*multipart\//im.test(start.slice(0, 4_000)))
    return 'multipart';
  if (start.startsWith('{\\rtf')) return 'rtf';
  // *[12.03.24, 18:04:11] Anna: …* and *[ ] Milch* are texts.
  if (/^(?:\[\s*)*\{\s*["}]|^(?:\[\s*)+"/.test(start)) return 'json';
  if (start.startsWith('#FORMAT=WebAnno')) return 'webanno';
  if (start.startsWith('#begin document')) return 'conll-2012';
  if (
    most(
      rows,
      ({ cells, loose }) => cells.length === 1 && loose.length >= 10 && idPattern.test(loose[0] ?? ''),
    )
  )
    return 'blanks-for-tabs';
  if (most(rows, ({ cells }) => cells.length >= 13 && idPattern.test(cells[0] ?? ''))) return 'conll-2009';
  if (most(rows, ({ loose }) => loose.length >= 2 && loose.length <= 6 && chunkTag.test(loose.at(-1) ?? '')))
    return 'conll-2003';
  // A table that is to be read has cells of several words: *891 km²*.
  const isOfWords = ({ cells }: Row) => cells.length >= 3 && !cells.some((cell) => /\S\s\S/.test(cell));
  return most(rows, isOfWords) ? 'table' : 'plain-text';
}

const blanks: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Tells by what stands in a file, not by its name, why it is no CoNLL-U; undefined where it is. */
export function recogniseFormat(bytes: Uint8Array): Refusal | undefined {
  const mark = skipMark(bytes);
  const first = bytes.findIndex((byte, index) => index >= mark && !blanks.has(byte));
  if (first === -1) return 'empty';
  const start = decodePiece(bytes, first, first + looked.bytes);
  const lines = start
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, looked.lines);
  const columns = /^#\s*global\.columns\s*=\s*(.*?)\s*$/.exec(lines[0] ?? '')?.[1];
  if (columns !== undefined && columns !== standardColumns) return 'conllu-plus';
  const rows = rowsOf(lines);
  const tokens = rows.filter(isTokenLine);
  // One line in twenty: the others may be what is wrong with it.
  if (tokens.length === 0 || tokens.length * 20 < rows.length) return recogniseOther(start, rows);
  return isConllX(tokens) ? 'conll-x' : undefined;
}
