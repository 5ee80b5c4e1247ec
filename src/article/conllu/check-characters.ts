import type { FormatError } from '#article/conllu/format-error.ts';
import { nameCharacter, quoteText } from '#article/conllu/quote-text.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';

// Control characters but for the TAB, halves of surrogate pairs, and the sign that a decoder leaves in place of bytes
// which are no UTF-8: "M�rz" was saved as Latin-1.
const UNFIT = /[^\P{Cc}\t]|\p{Cs}|\ufffd/u;

/** Marks on a letter. No writing has as many, and to put a million in order takes hours. */
const mostMarks = 30;
const OVERLOADED = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');

// What is before the combining marks, and no control character, is in Normalization Form C whatever stands beside it.
const PLAIN = /^[\t -~\u00a0-\u02ff]*$/;

/** Whether nothing needs to be asked of a text's characters, as of most lines: they cost a treebank a fifth of its reading. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * What makes a line no clean Unicode text: at most one unfit character, one that is not in Normalization Form C, or a letter with
 * more than 30 marks. Two spellings of *März* look the same and compare as different, so `# text` and FORM would not match.
 * Source: universaldependencies.org/format.html ("UTF-8, normalized to NFC, using only the LF character"); UAX #15,
 * Stream-Safe Text Format.
 */
export function checkCharacters(line: SourceLine): readonly FormatError[] {
  if (isPlain(line.text)) return [];
  const unfit = UNFIT.exec(line.text);
  if (unfit !== null) {
    const found = codePoints(unfit[0]);
    return [{ line: line.number, column: unfit.index + 1, found, expected: 'a printable UTF-8 character' }];
  }
  const overloaded = OVERLOADED.exec(line.text);
  if (overloaded !== null) {
    const place = { line: line.number, column: overloaded.index + 1 };
    return [
      { ...place, found: `more than ${mostMarks} marks on a letter`, expected: `${mostMarks} at most` },
    ];
  }
  const normal = line.text.normalize('NFC');
  return normal === line.text ? [] : [decomposed(line, normal)];
}

/** Whether a line can be read in spite of what `checkCharacters` says of it: letters and marks can be put together. */
export function isLegible(line: SourceLine): boolean {
  return isPlain(line.text) || (!UNFIT.test(line.text) && !OVERLOADED.test(line.text));
}

function decomposed(line: SourceLine, normal: string): FormatError {
  let start = 0;
  while (line.text[start] === normal[start]) start += 1;
  // Marks in the wrong order differ first at a mark, but it is the whole letter that is to be replaced.
  while (start > 0 && /^(?:\p{M}|[\udc00-\udfff])/u.test(line.text.slice(start, start + 2))) start -= 1;
  const letter = /^.\p{M}*/su.exec(line.text.slice(start))?.[0] ?? '';
  const expected = `${quoteText(letter.normalize('NFC'))} in Normalization Form C`;
  return { line: line.number, column: start + 1, found: codePoints(letter), expected };
}

function codePoints(text: string): string {
  const names = Array.from(text, nameCharacter);
  return names.join(' ');
}
