import { findItems } from '#article/analyse/find-items.ts';
import { openHeadline } from '#article/analyse/open-headline.ts';

/** As many lines as a block has before it can be asked whether each is a paragraph. */
const fewestLines = 3;

/** A stop, with what closes behind it. */
const ended = /[.!?…:]["“”’»«)\]]*$/;

/** The number of a page, alone in its line or behind what stands over each: *4*, *– 4 –*, *Hafenblatt 5/2024   Seite 4*. */
const pageMark = /^(?:[-–]?\s*\d{1,4}\s*[-–]?|.{0,60}\bSeite \d{1,4}(?: von \d{1,4})?)$/;

/** A line that is drawn: before a signature, between parts, or under the head of a table. */
const drawn = /^\s*(?:[-–—_=*~|:+] ?){2,}$/;

/** Whether the lines of a text are paragraphs, as pasted pages have them: most are long and end as sentences do. */
function areParagraphs(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length < fewestLines) return false;
  const whole = written.filter((line) => ended.test(line.trim()) || line.length < 60).length;
  const long = written.filter(({ length }) => length > 120).length;
  return whole >= written.length * 0.9 && long >= written.length * 0.3;
}

/** How wide a page is on which a text was set in lines; undefined where none was. */
function measurePage(lines: readonly string[]): number | undefined {
  // What another line of its paragraph follows.
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  const width = Math.max(0, ...inner.map(({ length }) => length));
  const full = inner.filter(({ length }) => length >= width * 0.7).length;
  return inner.length >= fewestLines && width <= 120 && full >= inner.length * 0.6 ? width : undefined;
}

/** Lines of a page without its marks, and the sentence whole again that goes on over one. */
function leaveOutMarks(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let isWithin = false;
  for (const [index, line] of lines.entries()) {
    const isMark = pageMark.test(line.trim()) && index > 0;
    if (!isMark) {
      const isBlank = line.trim() === '';
      if (!isBlank || !isWithin) kept.push(line);
      if (!isBlank) isWithin = false;
      continue;
    }
    const last = kept.findLast((other) => other.trim() !== '') ?? '';
    // Where a page ends within a sentence its paragraph does not.
    isWithin = !ended.test(last.trim());
    if (isWithin) while (kept.at(-1)?.trim() === '') kept.pop();
  }
  return kept;
}

/** Whether the first word of the next line would have had its place, by far: a line of a proportional type has no number of letters. */
function isShort(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trimStart().split(' ');
  return line.length + 1 + word.length <= width * 0.85;
}

/** The lines of a text with an empty one between its paragraphs. */
export interface LaidOutLines {
  readonly lines: readonly string[];
  /** The first lines of items, of which none is a headline, however short it is. */
  readonly items: readonly string[];
}

/**
 * Lays out the lines of a text so that an empty one stands between its paragraphs, as far as its lines tell: where each is one; where a
 * headline, an item or, on a page that was set in lines, a short line with a stop ends. Page numbers go, and lines that are only drawn.
 */
export function layOutLines(written: readonly string[]): LaidOutLines {
  const isWritten = written.some((line) => /\p{L}/u.test(line));
  const lines = isWritten ? written.map((line) => (drawn.test(line) ? '' : line)) : written;
  if (areParagraphs(lines)) return { lines: lines.flatMap((line) => [line, '']), items: [] };
  const width = measurePage(lines);
  const plain = openHeadline(width === undefined ? lines : leaveOutMarks(lines));
  const items = findItems(plain);
  const laidOut = plain.flatMap((line, index) => {
    const next = plain[index + 1];
    if (next === undefined || line.trim() === '' || next.trim() === '') return [line];
    const ends = width !== undefined && ended.test(line) && isShort(line, next, width);
    return items.has(index + 1) || ends ? [line, ''] : [line];
  });
  return { lines: laidOut, items: [...items].flatMap((index) => plain[index] ?? []) };
}
