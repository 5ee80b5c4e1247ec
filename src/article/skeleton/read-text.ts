import { checkCharacters, isLegible } from '#article/conllu/check-characters.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { INVISIBLE } from '#article/conllu/invisible.ts';
import { nameCharacter } from '#article/conllu/quote-text.ts';
import { splitLines } from '#article/conllu/split-lines.ts';

/** What stands between two blank lines of a text. */
export interface TextBlock {
  /** With single common blanks, in Normalization Form C. */
  readonly text: string;
  /** 1-based, in the file: its first line, and how many it has. */
  readonly line: number;
  readonly lines: number;
}

/** A text in blocks, with what is wrong in it, and what was left out of it. */
export interface ReadText {
  readonly blocks: readonly TextBlock[];
  readonly errors: readonly FormatError[];
  readonly warnings: readonly FormatError[];
}

/** Makes each stretch of white space one common blank: a no-break space and a line's end are how a text was set. */
function joinBlanks(text: string): string {
  return text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ');
}

/** The first sign that nobody sees, for all of them. */
function tellInvisible(places: readonly FormatError[]): readonly FormatError[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, with ${others.length} more such`;
  return [{ ...first, expected: `no such character: it is left out${more}` }];
}

/**
 * Reads a plain text: blank lines stand between its blocks, and a line break within one is a blank. Characters that nobody sees
 * are left out, which is told as a warning.
 * Errors: control characters, what is no UTF-8, a letter with too many marks; a text without any.
 */
export function readText(text: string): ReadText {
  const source = splitLines(text);
  const errors = source.filter((line) => !isLegible(line)).flatMap(checkCharacters);
  if (errors.length > 0) return { blocks: [], errors, warnings: [] };
  const invisible: FormatError[] = [];
  const blocks: TextBlock[] = [];
  let open: { readonly line: number; readonly texts: string[] } | undefined;
  const close = () => {
    if (open)
      blocks.push({ text: joinBlanks(open.texts.join(' ')), line: open.line, lines: open.texts.length });
    open = undefined;
  };
  for (const { text: written, number } of source) {
    for (const { 0: sign, index } of written.matchAll(new RegExp(INVISIBLE, 'g'))) {
      const found = `${nameCharacter(sign)}, which nobody sees`;
      invisible.push({ line: number, column: index + 1, found, expected: '' });
    }
    const seen = written.replaceAll(new RegExp(INVISIBLE, 'g'), '');
    if (seen.trim() === '') close();
    else if (open) open.texts.push(seen);
    else open = { line: number, texts: [seen] };
  }
  close();
  const nothing = { line: 1, column: 1, found: 'no text', expected: 'a text in German' };
  return { blocks, errors: blocks.length === 0 ? [nothing] : [], warnings: tellInvisible(invisible) };
}
