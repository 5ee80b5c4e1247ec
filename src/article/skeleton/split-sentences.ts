import { goesOn } from '#article/skeleton/abbreviations.ts';

/** By what the sentences of a language are told. */
export interface SentenceRules {
  /** The platform's own rule, by sentences. */
  readonly segmenter: Intl.Segmenter;
  /** Whether a stop can't end a sentence, by the last words before it and what follows. */
  readonly goesOn: (before: string, next: string) => boolean;
}

const german: SentenceRules = { segmenter: new Intl.Segmenter('de', { granularity: 'sentence' }), goesOn };

/** As much of what came before as tells whether its stop ends a sentence: no abbreviation is as long. */
const window = 40;

/** How much the platform is given at once: the time that it takes grows with the square of it. */
const chunk = 8192;

/** The platform’s sentences of a block, each with the blank behind it. */
function* segmentsOf(block: string, { segmenter }: SentenceRules): Generator<string> {
  let start = 0;
  let size = chunk;
  while (start < block.length) {
    const segments = Array.from(
      segmenter.segment(block.slice(start, start + size)),
      ({ segment }) => segment,
    );
    const isLast = start + size >= block.length;
    // What the cut has gone through is read once more, with what follows.
    const whole = isLast ? segments : segments.slice(0, -1);
    yield* whole;
    start += whole.reduce((sum, { length }) => sum + length, 0);
    size = whole.length === 0 ? size * 2 : chunk;
  }
}

/**
 * Whether a sentence ends between what came before and what follows. Where there is no blank it doesn't: *Wow!Das* is a slip of
 * the source, and a blank would change the text.
 */
function isEnd(before: string, next: string, rules: SentenceRules): boolean {
  if (!before.endsWith(' ')) return false;
  // *1. Die Butter schaumig rühren.* A number alone is no sentence.
  if (/^\p{P}?\d{1,3}\. $/u.test(before)) return false;
  // „Wer ist da?“ fragte er.
  if (/^[\p{P}\p{S}]*\p{Ll}/u.test(next)) return false;
  const [, stopped] = /^(.*)\.["'“”‘’»«›‹)\]]* $/su.exec(before) ?? [];
  return stopped === undefined || !rules.goesOn(stopped, next);
}

/**
 * Splits a block of a text into its sentences; with a blank between them they are the block. The platform's own rule
 * is corrected where it ends a sentence behind *z. B.*, *Dr.*, *3 Mio.* or *am 24.*, and before *fragte er*.
 * @param rules those of another language than German
 * Source: UAX #29, Sentence Boundaries.
 */
export function splitSentences(block: string, rules: SentenceRules = german): readonly string[] {
  const sentences: string[] = [];
  let pieces: string[] = [];
  let before = '';
  for (const segment of segmentsOf(block, rules)) {
    if (pieces.length > 0 && isEnd(before, segment.slice(0, window), rules)) {
      sentences.push(pieces.join('').trimEnd());
      pieces = [];
      before = '';
    }
    pieces.push(segment);
    before = (before + segment).slice(-window);
  }
  return pieces.length > 0 ? [...sentences, pieces.join('').trimEnd()] : sentences;
}
