import { isPersonName } from '#article/analyse/find-imprint.ts';
import { isRow } from '#article/analyse/find-items.ts';
import { measureWidth } from '#article/analyse/line-width.ts';
import { isPreposition } from '#article/analyse/preposition-cases.ts';

const longest = { words: 12, signs: 100 };

/** Words of a kicker, which stands over a headline: *Zentralasien*. */
const longestKicker = 3;

/** Lines that a headline has at most. */
const mostLines = 3;

const joining = new Set(
  'der die das den dem des ein eine einen einem einer und oder als wie nicht am im zum zur vom beim ins ans'.split(
    ' ',
  ),
);

function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter(Boolean);
}

/** Whether a line can be a headline: short, and no stop at its end. */
function isHeadline(line: string): boolean {
  return (
    /\p{L}/u.test(line) &&
    line.length <= longest.signs &&
    wordsOf(line).length <= longest.words &&
    !/[.!?:;,…]["'“”‘’»«›‹)\]]*$/.test(line)
  );
}

/** Whether what begins in a line goes on in the next: *… um* and *mehr Kooperation*. */
function goesOn(line: string, next: string): boolean {
  const last = wordsOf(line).at(-1) ?? '';
  return /^[\p{Ll}–-]/u.test(next) || joining.has(last) || isPreposition(last);
}

/** The lines of a first block as a headline and what stands under it; as they are where none stands there. */
function divideOpening(lines: readonly string[], width: number): readonly string[] {
  const [first = '', second = '', ...others] = lines;
  const whole = lines.join(' ');
  const isSet = lines.every(
    (line, index) => index + 1 === lines.length || goesOn(line, lines[index + 1] ?? ''),
  );
  // A headline that was itself set in lines.
  if (lines.length <= mostLines && isSet && isHeadline(whole)) return [whole];
  const [word = ''] = wordsOf(second);
  // Where the next word would not have had its place the line is a paragraph’s.
  if (!isHeadline(first) || goesOn(first, second) || first.length + 1 + word.length >= width) return lines;
  const isKicker =
    wordsOf(first).length <= longestKicker && wordsOf(second).length > longestKicker && isHeadline(second);
  // As papers write both in one line.
  if (isKicker && !/^(?:von|\()/i.test(second) && !isPersonName(second))
    return [`${first}: ${second}`, '', ...others];
  return [first, '', second, ...others];
}

/**
 * Sets the headline of a text apart where no empty line does: *Blinken in Astana* over a first paragraph; with its kicker, *Zentralasien:
 * Blinken wirbt um Kooperation*. A paragraph whose first line is short of nothing stays whole.
 */
export function openHeadline(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  const opening = lines.slice(start, end === -1 ? undefined : end).map((line) => line.trim());
  // The head of a table is none: *Stadt | Land*.
  if (start === -1 || opening.length < 2 || opening.slice(0, 2).every(isRow)) return lines;
  const width = measureWidth(lines);
  const opened = divideOpening(opening, width);
  return [...opened, ...lines.slice(end === -1 ? lines.length : end)];
}
