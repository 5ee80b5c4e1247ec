import { months } from '#article/analyse/calendar.ts';

/** The mark of an item: *- eins*, *• eins*, *3) eins*, *b) zwei*. A number with a stop may as well be a day: *5. März*. */
const itemMark = /^\s*(?:[-–*•·▪◦‣☐☑✓]|(?:\d{1,2}|[a-z])\)|\[[ x]?\])\s+\S/;

/** A number with a stop, which counts items where others of its row do, and is no day: *1. Mai*. */
const countMark = new RegExp(String.raw`^\s*(\d{1,2})\.\s+(?!(?:${months.join('|')})\b)\S`);

/** When something was said, at the beginning of a line: *[12.03.24, 18:04:11]*, *12.03.24, 18:04 –*, *[18:04]*. */
const timeMark = /^\s*(?:\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}|\[\d{1,2}:\d{2})/;

/** Who says it: *Luise: Mein Vater!*, *FRAU (leise). Nein.* */
const speakerMark =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: \([^)]*\))?:|\p{Lu}{3,}(?: \p{Lu}{2,})?(?: \([^)]*\))?\.(?=.*\p{Ll}))\s+\S/u;

/** A row of a table: cells between TABs or upright lines, or, without blanks, semicolons. */
const row = /\S\s*\t\s*\S|\S \| \S|\S;\S[^;]*;\S/;

/** Whether a line is a table’s row, as its signs tell. */
export function isRow(line: string): boolean {
  return row.test(line);
}

/** Marks of lines that follow one another; one that stands alone may be a heading: *Teil eins: Der Hafen*. */
const rowMarks = [timeMark, speakerMark, row];

/** As many short lines are a list. */
const fewestItems = 3;

const longestItem = 40;

/** What a line of a paragraph may end with, and of a verse: *Ist Ruh,*. */
const goesOn = /[\p{P}\p{S}]$/u;

/** The lines that count from one: *1. …*, *2. …*. */
function findCounted(lines: readonly string[]): readonly number[] {
  const runs: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const number = Number(countMark.exec(line)?.[1]);
    if (number === 1) runs.push([index]);
    else if (number === (runs.at(-1)?.length ?? 0) + 1) runs.at(-1)?.push(index);
  }
  return runs.filter(({ length }) => length > 1).flat();
}

/** Whether lines between two empty ones are a list: each short, none with a sign at its end but the first, which may lead to it. */
function isList(lines: readonly string[]): boolean {
  return (
    lines.length >= fewestItems &&
    lines.every((line) => line.length <= longestItem && /^\s*[^\s\p{Ll}]/u.test(line)) &&
    lines.every((line, index) => !goesOn.test(line.trim()) || (index === 0 && line.trim().endsWith(':')))
  );
}

/** The lines of lists without marks: *500 g Mehl*, *4 Eier*, *½ TL Salz*. */
function findListed(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let start = 0;
  for (const end of [...lines.keys(), lines.length]) {
    if ((lines[end] ?? '').trim() !== '') continue;
    if (isList(lines.slice(start, end))) for (let at = start; at < end; at += 1) found.push(at);
    start = end + 1;
  }
  return found;
}

/** The lines that have a mark, where more than one has it. */
function findMarked(lines: readonly string[], mark: RegExp): readonly number[] {
  const found = [...lines.keys()].filter((index) => mark.test(lines[index] ?? ''));
  return found.length > 1 ? found : [];
}

/**
 * Finds the lines of a text that are something of their own, though no empty one stands before them: items with a mark, a number or
 * none, rows of a table, what somebody says in a play or a chat.
 */
export function findItems(lines: readonly string[]): ReadonlySet<number> {
  const isFilled = (index: number) => (lines[index] ?? '').trim() !== '';
  // Below the head of a table an empty line may stand, or one that was drawn.
  const heads = findMarked(lines, row).filter(
    (index) => !isFilled(index + 1) && isRow(lines[index + 2] ?? ''),
  );
  const inRows = [...rowMarks.flatMap((mark) => findMarked(lines, mark)), ...findCounted(lines)].filter(
    (index) => isFilled(index - 1) || isFilled(index + 1),
  );
  return new Set([...findMarked(lines, itemMark), ...inRows, ...heads, ...findListed(lines)]);
}
