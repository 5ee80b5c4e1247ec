import { decodePiece } from '#article/adopt/decode-source.ts';
import type { TextPlan } from '#article/adopt/divide-file.ts';
import type { FileOutline } from '#article/adopt/outline-file.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseSentence } from '#article/conllu/parse-sentence.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { splitBlocks } from '#article/conllu/split-blocks.ts';
import { splitLines } from '#article/conllu/split-lines.ts';

/** Sentences that are read without a pause. */
const pace = 100;

/** The sentences of a text, with what is wrong in them. */
export interface ReadText {
  readonly sentences: readonly Sentence[];
  /** Why words of it can't be read: a text with a hole is none. */
  readonly hindrances: readonly FormatError[];
  /** Sentences that are not among them, as they can't be read. */
  readonly lost: number;
  /** What is wrong, and can be read all the same. */
  readonly slips: readonly FormatError[];
}

/** spaCy writes the root's relation in capitals. */
const capitalRoot = /^((?:[^\t]*\t){6}0\t)ROOT(?=\t)/gm;

/**
 * Reads one of the texts of a file, and pauses after every hundred sentences. Unlike `parseConllu` it misses no sent_id
 * and no text: what a file doesn't say is given.
 */
export function* readText(
  bytes: Uint8Array,
  { sentences: outline }: FileOutline,
  { first, end }: TextPlan,
): Generator<number, ReadText> {
  const excess = outline.slice(first, end).flatMap((sentence) => sentence.excess ?? []);
  if (excess.length > 0) return { sentences: [], hindrances: excess, lost: excess.length, slips: [] };
  const piece = decodePiece(bytes, outline[first]?.start, outline[end]?.start);
  const text = piece.includes('\tROOT\t') ? piece.replace(capitalRoot, '$1root') : piece;
  const blocks = splitBlocks(splitLines(text, outline[first]?.line));
  const sentences: Sentence[] = [];
  const hindrances: FormatError[] = [];
  const slips: FormatError[] = [...blocks.errors];
  for (const [index, block] of blocks.value.entries()) {
    const { sentence, whole, errors } = parseSentence(block);
    const told = whole ? slips : hindrances;
    for (const error of errors) told.push(error);
    if (whole) sentences.push(sentence);
    if (index % pace === pace - 1) yield index + 1;
  }
  return { sentences, hindrances, lost: blocks.value.length - sentences.length, slips };
}
