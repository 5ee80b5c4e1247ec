import { leaveOutMarkdown } from '#article/analyse/leave-out-markdown.ts';
import { leaveOutTimes } from '#article/analyse/leave-out-times.ts';

// Control characters, halves of surrogate pairs, and what a decoder leaves in place of bytes that are no UTF-8.
const unfit = /[^\P{Cc}\t\n]|\p{Cs}|\ufffd/gu;
const overloaded = /(\p{M}{8})\p{M}+/gu;

/** `>` and `|` at the beginning of lines, as e-mail quotes. */
const quoteMark = /^(?:[>|] ?)+(?=\S|$)/;

/** A line without its mark of quoting; a row of a table that is drawn in signs has one at its end too. */
function leaveOutMark(line: string): string {
  return (line.startsWith('|') ? line.replace(/\s*\|$/, '') : line).replace(quoteMark, '');
}

/** Words that a hyphen at a line’s end stands before, though nothing was broken: *Süd- und Ostasien*. */
const joining = /^(?:und|oder|bzw|sowie|bis|als)\b/;

/** Whether a word was broken at a line’s end: *Kasach-* before *stan*. */
function isHyphenated(line: string, next: string | undefined): boolean {
  return (
    /\p{Ll}[-‐\u00ad]$/u.test(line) && next !== undefined && /^\p{Ll}/u.test(next) && !joining.test(next)
  );
}

/**
 * Mends a text as people have it: line ends of any system, words that a PDF broke at a line’s end, marks of quoting, signs of
 * Markdown, times of subtitles, characters that no text can have. What is left is lines, with an empty one between blocks; a text is never refused.
 */
export function mendText(text: string): string {
  const written = text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(unfit, '')
    .replace(overloaded, '$1')
    .split('\n')
    .map((line) => line.trimEnd());
  const lines = leaveOutMarkdown(leaveOutTimes(written));
  const quoted = lines.filter((line) => quoteMark.test(line)).length > 0;
  const plain = quoted ? lines.map(leaveOutMark) : lines;
  const mended: string[] = [];
  for (const line of plain) {
    const last = mended.at(-1);
    const [broken = '', ...rest] = line.trimStart().split(' ');
    if (last === undefined || !isHyphenated(last, broken)) {
      mended.push(line);
      continue;
    }
    // The lines stay as long as they were: they tell where a paragraph ends.
    mended[mended.length - 1] = last.slice(0, -1) + broken;
    if (rest.length > 0) mended.push(rest.join(' '));
  }
  return mended.join('\n');
}
