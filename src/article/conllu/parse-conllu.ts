import { checkComments } from '#article/conllu/check-comments.ts';
import { checkParagraphEnd } from '#article/conllu/check-space-after.ts';
import { type FormatError, sortErrors } from '#article/conllu/format-error.ts';
import { type ParsedSentence, parseSentence } from '#article/conllu/parse-sentence.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { splitBlocks } from '#article/conllu/split-blocks.ts';
import { splitLines } from '#article/conllu/split-lines.ts';

/**
 * The sentences of a file; or everything that is wrong with it, and what can be read of its sentences all the same, so
 * that one slip doesn't hide what else is wrong: without tokens where one of them can't be read, without HEADs where
 * they make no tree.
 */
export type Parsed =
  | { readonly ok: true; readonly sentences: readonly Sentence[] }
  | { readonly ok: false; readonly sentences: readonly Sentence[]; readonly errors: readonly FormatError[] };

/**
 * Reads a CoNLL-U file. What other tools write beside the letter of the standard (BOM, CRLF, more or fewer empty lines
 * at the end) is let through in silence; everything else comes back as errors, all of the file at once, in its order.
 * It never throws.
 * Source: universaldependencies.org/format.html.
 */
export function parseConllu(text: string): Parsed {
  const returns = findReturns(text);
  if (returns !== undefined) return { ok: false, sentences: [], errors: [returns] };
  const blocks = splitBlocks(splitLines(text));
  const parsed = blocks.value.map(parseSentence);
  const sentences = parsed.map(({ sentence }) => sentence);
  const cut = new Set(blocks.errors.map(({ line }) => line));
  const errors = [
    ...blocks.errors,
    ...parsed.flatMap((sentence) => sentence.errors),
    // A sentence that an empty line should cut off, and doesn't, is only told that.
    ...checkComments(sentences).filter(({ line, column }) => column > 1 || !cut.has(line)),
    ...parsed.flatMap((sentence, index) => checkNeighbour(sentence, parsed[index + 1])),
  ];
  return errors.length === 0 ? { ok: true, sentences } : { ok: false, sentences, errors: sortErrors(errors) };
}

/** Line ends of an old Macintosh: the whole file would be one line. */
function findReturns(text: string): FormatError | undefined {
  const column = text.indexOf('\r') + 1;
  if (column === 0 || text.includes('\n')) return undefined;
  return { line: 1, column, found: 'CR line ends', expected: 'LF alone' };
}

function checkNeighbour(parsed: ParsedSentence, next: ParsedSentence | undefined): readonly FormatError[] {
  return parsed.whole && next !== undefined ? checkParagraphEnd(parsed.sentence, next.sentence) : [];
}
