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

/** The sentences between those that are too long to be read, by their numbers in the file. */
function findRuns(
  outline: FileOutline['sentences'],
  { first, end }: Pick<TextPlan, 'first' | 'end'>,
): readonly Pick<TextPlan, 'first' | 'end'>[] {
  const excessive = outline.slice(first, end).flatMap(({ excess }, index) => (excess ? [first + index] : []));
  return [first, ...excessive.map((index) => index + 1)]
    .map((start, index) => ({ first: start, end: excessive[index] ?? end }))
    .filter((run) => run.first < run.end);
}

/**
 * Reads one of the texts of a file, and pauses after every hundred sentences. Unlike `parseConllu` it misses no sent_id
 * and no text: what a file doesn't say is given.
 */
export function* readText(
  bytes: Uint8Array,
  { sentences: outline }: FileOutline,
  plan: TextPlan,
): Generator<number, ReadText> {
  const hindrances = outline.slice(plan.first, plan.end).flatMap(({ excess }) => excess ?? []);
  const sentences: Sentence[] = [];
  const slips: FormatError[] = [];
  let lost = hindrances.length;
  let passed = 0;
  for (const { first, end } of findRuns(outline, plan)) {
    const piece = decodePiece(bytes, outline[first]?.start, outline[end]?.start);
    const text = piece.includes('\tROOT\t') ? piece.replace(capitalRoot, '$1root') : piece;
    const blocks = splitBlocks(splitLines(text, outline[first]?.line));
    for (const error of blocks.errors) slips.push(error);
    for (const block of blocks.value) {
      const { sentence, whole, errors } = parseSentence(block);
      const told = whole ? slips : hindrances;
      for (const error of errors) told.push(error);
      if (whole) sentences.push(sentence);
      else lost += 1;
      passed += 1;
      if (passed % pace === 0) yield passed;
    }
  }
  return { sentences, hindrances, lost, slips };
}
