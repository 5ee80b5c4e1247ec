import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';

// What the columns look like, in their order: by this it is told which one is missing, or is one too many.
const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['ID', /^\d+(?:[-.]\d+)?$/],
  ['FORM', /^.+$/],
  ['LEMMA', /^.+$/],
  ['UPOS', /^(?:_|[A-Z]+)$/],
  ['XPOS', /^\S+$/],
  ['FEATS', /^(?:_|[A-Z][^\s=]*=\S+)$/],
  ['HEAD', /^(?:_|\d+)$/],
  ['DEPREL', /^(?:_|[a-z]+(?::[a-z]+)*)$/],
  ['DEPS', /^(?:_|\d\S*:\S+)$/],
  ['MISC', /^.+$/],
];

const BLANKS = /[^\S\t]+/g;

// In a line with more of them it isn't tried which one is meant: each try costs a reading of the line.
const MOST_BLANKS = 40;

/**
 * Where a token line has another number of columns than ten, and why, as far as the shapes of the columns tell: blanks
 * in place of TABs, a TAB struck twice, a column left out or put in. Where they don't tell, at the end of a line that is
 * too short, or at the eleventh column.
 * @param cells the line, cut at its TABs
 * @param columns where each of them begins, from 1
 */
export function findRowFault(
  line: SourceLine,
  cells: readonly string[],
  columns: readonly number[],
): FormatError {
  const expected = `${SHAPES.length} columns with one TAB between`;
  const found = `${cells.length} columns`;
  const at = (column: number) => ({ line: line.number, column, found, expected });
  if (cells.length > SHAPES.length) {
    const surplus = cells.includes('') ? cells.indexOf('') : findSurplus(cells);
    return at(columns[surplus] ?? 1);
  }
  const blanks = findBlanks(line.text, SHAPES.length - cells.length);
  if (blanks !== undefined) {
    const number = blanks[0].length;
    return {
      line: line.number,
      column: (blanks.index ?? 0) + 1,
      found: number === 1 ? 'a blank between columns' : `${number} blanks between columns`,
      expected: 'a TAB',
    };
  }
  if (cells.length === 1) return { ...at(1), found: `one column, ${quoteText(line.text)}` };
  const missing = cells.length === SHAPES.length - 1 ? findMissing(cells) : [];
  const [index = cells.length, another] = missing;
  const name = another === undefined ? SHAPES[index]?.[0] : undefined;
  return {
    ...at(columns[index] ?? line.text.length + 1),
    expected: missing.length === 0 || name === undefined ? expected : `${expected}, ${name} here`,
  };
}

function isRow(cells: readonly string[], shapes = SHAPES): boolean {
  return cells.length === shapes.length && shapes.every(([, shape], index) => shape.test(cells[index] ?? ''));
}

/** The first of the blanks that make ten columns of the line, if TABs stood in their place. */
function findBlanks(text: string, missing: number): RegExpMatchArray | undefined {
  const runs = Array.from(text.matchAll(BLANKS));
  // All of them, or a single one among those that a FORM or a note may have.
  const all = runs.length === missing && isRow(text.replaceAll(BLANKS, '\t').split('\t'));
  if (all) return runs[0];
  if (missing !== 1 || runs.length > MOST_BLANKS) return undefined;
  return runs.find(({ index, 0: run }) =>
    isRow(`${text.slice(0, index)}\t${text.slice(index + run.length)}`.split('\t')),
  );
}

/** Which column the cells could lack, the last one first. */
function findMissing(cells: readonly string[]): readonly number[] {
  return SHAPES.map((_, index) => index)
    .filter((index) => isRow(cells, SHAPES.toSpliced(index, 1)))
    .toReversed();
}

/** Which cell could be too many: the last one without which all others fit. */
function findSurplus(cells: readonly string[]): number {
  if (cells.length > SHAPES.length + 1) return SHAPES.length;
  const last = cells.findLastIndex((_, index) => isRow(cells.toSpliced(index, 1)));
  return last === -1 ? SHAPES.length : last;
}
