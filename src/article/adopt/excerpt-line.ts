import type { LineExcerpt } from '#article/adopt/adopted.ts';

/** UTF-16 units that are shown on either side of a place. */
const reach = 60;

function isInsideLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * The line of a place as far as it is shown: all of a short one, of a long one what is round it, with `…` for the rest.
 * @param column from 1
 */
export function excerptLine(line: string, column: number): LineExcerpt {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  let start = Math.max(0, at - reach);
  let end = Math.min(line.length, at + reach);
  if (isInsideLetter(line, start)) start += 1;
  if (isInsideLetter(line, end)) end -= 1;
  const before = start > 0 ? '…' : '';
  return {
    text: `${before}${line.slice(start, end)}${end < line.length ? '…' : ''}`,
    at: at - start + before.length,
  };
}
