import { type DraftWord, uposOf, xposOf } from '#article/analyse/draft.ts';

/** A stretch of a sentence with a finite verb, or without one where it has none. */
export interface Clause {
  readonly first: number;
  /** The place behind its last word. */
  readonly end: number;
  readonly finite?: number;
}

/** What may stand between two clauses. */
export const betweenClauses = /^(?:[.,;:!?…()–—-]|--|und|oder|sowie|aber|doch)$/;

/** Whether a sentence begins behind a word: at the very start, after a full stop, a colon, a quotation mark. */
export function opensSentence(before: DraftWord | undefined): boolean {
  return before === undefined || /^[.:;!?–„“"»‚]$/.test(before.form);
}

function isFiniteVerb(word: DraftWord): boolean {
  return xposOf(word) === 'VVFIN' && /^(?:VERB|AUX)$/.test(uposOf(word));
}

/**
 * Divides a sentence into clauses, so that each has one finite verb: at a sign or a conjunction between two of them, the last one before a
 * verb that ends its clause, the first one behind a verb that doesn’t.
 */
export function divideClauses(words: readonly DraftWord[]): readonly Clause[] {
  const finite = words.flatMap((word, at) => (isFiniteVerb(word) ? [at] : []));
  if (finite.length === 0) return [{ first: 0, end: words.length }];
  const clauses: Clause[] = [];
  let first = 0;
  for (const [index, at] of finite.entries()) {
    const next = finite[index + 1];
    const end = next === undefined ? words.length : findBoundary(words, at, next);
    clauses.push({ first, end, finite: at });
    first = end;
  }
  return clauses;
}

function isBoundary(word: DraftWord | undefined): boolean {
  return (
    word !== undefined && (/^[,;:–—()]$/.test(word.form) || /^(?:KON|KOUS|PWAV|PRELS)$/.test(xposOf(word)))
  );
}

/** Where a clause ends between two finite verbs. */
function findBoundary(words: readonly DraftWord[], from: number, to: number): number {
  const places: number[] = [];
  for (let at = from + 1; at <= to; at += 1) if (isBoundary(words[at])) places.push(at);
  // *…, sagt sie*: what begins with its verb begins there.
  const last = places.at(-1);
  if (last !== undefined && words.slice(last + 1, to).every(({ tag }) => tag.startsWith('PUNCT')))
    return last;
  const subordinate = places.findLast((at) =>
    [words[at], words[at + 1], words[at + 2]].some(
      (word) => word !== undefined && /^(?:KOUS|PRELS|PRELAT|PWAV|PWS)$/.test(xposOf(word)),
    ),
  );
  return subordinate ?? places[0] ?? to;
}
