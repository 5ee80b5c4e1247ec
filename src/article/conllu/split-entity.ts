import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';

/** A bracket of `Entity=`: `(e1-person-2` opens, `e1)` closes, `(e1-person-1)` does both. */
export interface EntityChunk extends Place {
  readonly opens: boolean;
  readonly closes: boolean;
  /** What is between the brackets. */
  readonly text: string;
}

const CHUNK = /\([^()]+\)?|[^()]+\)/y;

/**
 * Cuts the value of an `Entity=` that begins at `place` into its chunks, which have nothing between them. Stops at the
 * first thing that is no chunk: from there on the brackets can't be told apart.
 * Errors: text without a bracket, a bracket without text, a mention closed behind one that opens.
 * Source: ufal.mff.cuni.cz/corefud, file format; order of brackets as in FORMAT.md, section 5.
 */
export function splitEntity(value: string, place: Place): Checked<readonly EntityChunk[]> {
  const chunks: EntityChunk[] = [];
  let offset = 0;
  let opened = false;
  do {
    CHUNK.lastIndex = offset;
    const [chunk] = CHUNK.exec(value) ?? [];
    const at = { line: place.line, column: place.column + offset };
    if (chunk === undefined) {
      return fail(
        chunks,
        at,
        value.slice(offset),
        '"(e1-…" to open, "e1)" to close or "(e1-…)" for one word',
      );
    }
    const opens = chunk.startsWith('(');
    const closes = chunk.endsWith(')');
    if (!opens && opened) return fail(chunks, at, chunk, 'closing brackets before opening ones');
    opened ||= opens && !closes;
    chunks.push({ ...at, opens, closes, text: chunk.slice(opens ? 1 : 0, closes ? -1 : undefined) });
    offset += chunk.length;
  } while (offset < value.length);
  return { value: chunks, errors: [] };
}

function fail(
  value: readonly EntityChunk[],
  place: Place,
  found: string,
  expected: string,
): Checked<readonly EntityChunk[]> {
  const error: FormatError = { ...place, found: quoteText(found), expected };
  return { value, errors: [error] };
}
