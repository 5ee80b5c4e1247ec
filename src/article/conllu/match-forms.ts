import { nameCharacter } from '#article/conllu/quote-text.ts';

/** Where each FORM stands in a text, as far as they were found; all of them, if `ends` is as long as the FORMs. */
export interface FormMatch {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What comes after the last FORM found, from its first character that is no white space. */
  readonly rest: string;
}

/**
 * Finds the FORMs of a sentence in its `# text`, left to right. White space never decides: parsers disagree whether
 * *z. B.* is one token with a blank, and which blanks a text had; the text is the authority.
 */
export function matchForms(text: string, forms: readonly string[]): FormMatch {
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const form of forms) {
    const start = skipBlanks(text, position);
    const end = matchForm(text, start, form);
    if (end === undefined) return { starts, ends, rest: text.slice(start) };
    starts.push(start);
    ends.push(end);
    position = end;
  }
  return { starts, ends, rest: text.slice(skipBlanks(text, position)) };
}

function matchForm(text: string, start: number, form: string): number | undefined {
  if (text.startsWith(form, start)) return start + form.length;
  let position = start;
  for (const part of form.split(/\s+/)) {
    position = skipBlanks(text, position);
    if (!text.startsWith(part, position)) return undefined;
    position += part.length;
  }
  return position;
}

function skipBlanks(text: string, start: number): number {
  let position = start;
  while (/\s/.test(text.charAt(position))) position += 1;
  return position;
}

/**
 * What is said where two texts part at signs that look alike: *’* (U+2019) and *'* (U+0027); nothing where anybody sees
 * the difference.
 */
export function tellSigns(found: string, expected: string): string {
  const [a, b] = [Array.from(found), Array.from(expected)];
  const at = a.findIndex((character, index) => character !== b[index]);
  const [mine, other] = [a[at], b[at]];
  if (mine === undefined || other === undefined) return '';
  if (!/^[\p{P}\p{S}\p{Z}]$/u.test(mine) || !/^[\p{P}\p{S}\p{Z}]$/u.test(other)) return '';
  return ` (${nameCharacter(other)}, not ${nameCharacter(mine)})`;
}
