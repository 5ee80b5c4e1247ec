import { findItems } from '#article/analyse/find-items.ts';
import { findStanzas } from '#article/analyse/find-stanzas.ts';
import { isShort, measureWidth } from '#article/analyse/line-width.ts';
import { namesPart } from '#article/analyse/name-part.ts';
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
  const width = measureWidth(inner);
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

/** How full a line of a page is at least: one of a proportional type has no number of letters. */
const fewestFull = 0.85;

/** The lines that name a part where none is within a sentence: *Erster Akt*, and *Erste Szene* right below it. */
function findParts(lines: readonly string[]): ReadonlySet<number> {
  const parts = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const before = (lines[index - 1] ?? '').trim();
    const isFree = before === '' || ended.test(before) || parts.has(index - 1);
    if (isFree && namesPart(line)) parts.add(index);
  }
  return parts;
}

type Verses = ReturnType<typeof findStanzas>;

/** How many of the lines are verses where the text is a poem, and no page that was set in lines. */
const mostVerses = 0.5;

function isPoem(lines: readonly string[], verses: Verses): boolean {
  const written = lines.filter((line) => line.trim() !== '').length;
  return verses.size > written * mostVerses;
}

/** Whether the first line of a text is a verse: *Über allen Gipfeln*. Over lines of which each is a sentence it is a headline. */
function beginsInVerse(lines: readonly string[], verses: Verses): boolean {
  const start = lines.findIndex((line) => line.trim() !== '');
  const isNext = (index: number) => verses.get(index) === 'next';
  return verses.has(start) && lines.some((line, index) => isNext(index) && !ended.test(line));
}

/** The lines of a text with an empty one between its paragraphs. */
export interface LaidOutLines {
  readonly lines: readonly string[];
  /** The first lines of items, of which none is a headline, however short it is. */
  readonly items: readonly string[];
  /** The numbers from 1 of the lines that begin a stanza, whose lines stay lines. */
  readonly stanzas: ReadonlySet<number>;
}

/**
 * Lays out the lines of a text so that an empty one stands between its paragraphs, as far as its lines tell: where each is one; where a
 * headline, an item or, on a page that was set in lines, a short line with a stop ends. Page numbers go, and lines that are only drawn.
 */
export function layOutLines(written: readonly string[]): LaidOutLines {
  const isWritten = written.some((line) => /\p{L}/u.test(line));
  const lines = isWritten ? written.map((line) => (drawn.test(line) ? '' : line)) : written;
  if (areParagraphs(lines))
    return { lines: lines.flatMap((line) => [line, '']), items: [], stanzas: new Set() };
  const supposed = findStanzas(lines, findItems(lines));
  const width = isPoem(lines, supposed) ? undefined : measurePage(lines);
  const page = width === undefined ? lines : leaveOutMarks(lines);
  const plain = beginsInVerse(lines, supposed) ? page : openHeadline(page);
  const parts = findParts(plain);
  const items = new Set([...findItems(plain)].filter((index) => !parts.has(index)));
  const verses = findStanzas(plain, new Set([...items, ...parts]));
  const laidOut: string[] = [];
  const stanzas = new Set<number>();
  for (const [index, line] of plain.entries()) {
    const before = plain[index - 1] ?? '';
    const goesOn = before.trim() !== '' && line.trim() !== '';
    const ends = width !== undefined && ended.test(before) && isShort(before, line, width * fewestFull);
    const opens =
      items.has(index) || parts.has(index) || parts.has(index - 1) || verses.get(index) === 'first';
    if (goesOn && (opens || (ends && !verses.has(index)))) laidOut.push('');
    laidOut.push(line);
    if (verses.get(index) === 'first') stanzas.add(laidOut.length);
  }
  return { lines: laidOut, items: [...items].flatMap((index) => plain[index] ?? []), stanzas };
}
