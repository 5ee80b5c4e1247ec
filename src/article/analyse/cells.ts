/**
 * Case, gender and number of a declined form, as a set of the sixteen cells of German declension: four cases by masculine,
 * feminine, neuter and plural. Agreement of words is the intersection of their sets.
 */
export type Cells = number;

const cases = ['Nom', 'Acc', 'Dat', 'Gen'] as const;
const columns = ['Masc', 'Fem', 'Neut', 'Plur'] as const;

/** UD’s values of Case. */
export type Case = (typeof cases)[number];

/** A gender of the singular, or the plural, which has none. */
export type Column = (typeof columns)[number];

export const everyCell: Cells = 0xffff;

/** The cells of all these cases in all these columns. */
export function cellsOf(inCases: readonly Case[], inColumns: readonly Column[]): Cells {
  let cells = 0;
  for (const one of inCases)
    for (const column of inColumns) cells |= 1 << (cases.indexOf(one) * 4 + columns.indexOf(column));
  return cells;
}

/** All cells of a case, of a column: what a set is narrowed to by an intersection. */
export const inCase = (...some: readonly Case[]): Cells => cellsOf(some, columns);
export const inColumn = (...some: readonly Column[]): Cells => cellsOf(cases, some);

/** Reads a paradigm: `Nom.Masc Dat.Fem Gen.Fem Gen.Plur`, with `NA` for nominative and accusative and `MN` for both genders. */
export function readCells(text: string): Cells {
  let cells = 0;
  for (const part of text.split(' ')) {
    const [named = '', column = ''] = part.split('.');
    const inCases = named === 'NA' ? (['Nom', 'Acc'] as const) : cases.filter((one) => one === named);
    const inColumns = column === 'MN' ? (['Masc', 'Neut'] as const) : columns.filter((one) => one === column);
    cells |= cellsOf(inCases, inColumns);
  }
  return cells;
}

export function casesOf(cells: Cells): readonly Case[] {
  return cases.filter((one) => (cells & inCase(one)) !== 0).toSorted();
}

export function gendersOf(cells: Cells): readonly string[] {
  return columns.filter((column) => column !== 'Plur' && (cells & inColumn(column)) !== 0).toSorted();
}

export function numbersOf(cells: Cells): readonly string[] {
  const plural = (cells & inColumn('Plur')) !== 0 ? ['Plur'] : [];
  const singular = (cells & inColumn('Masc', 'Fem', 'Neut')) !== 0 ? ['Sing'] : [];
  return [...plural, ...singular];
}

/** The cells of UD’s features; what isn’t given is open. */
export function cellsOfFeatures(features: ReadonlyMap<string, string>): Cells {
  const given = (name: string) => features.get(name)?.split(',') ?? [];
  const [some, genders, numbers] = [given('Case'), given('Gender'), given('Number')];
  const inCases = cases.filter((one) => some.length === 0 || some.includes(one));
  const inColumns = columns.filter((column) =>
    column === 'Plur'
      ? numbers.length === 0 || numbers.includes('Plur')
      : (numbers.length === 0 || numbers.includes('Sing')) &&
        (genders.length === 0 || genders.includes(column)),
  );
  return cellsOf(inCases, inColumns);
}
