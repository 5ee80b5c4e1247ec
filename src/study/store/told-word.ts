import { later, overwrite, type Stamped } from '#keep/stamp.ts';

/** What a reader has told of a word, wherever it stands: that they know it, or, later, that they don't. */
export interface ToldWord {
  /** As `headwordOf` has it: *Außenminister*, *bekanntgeben*. */
  readonly headword: string;
  readonly known: Stamped<boolean>;
}

/** Tells of a word whether it is known; the time is as `readClock` has it, in milliseconds since 1970. */
export function tellWord(
  stored: ToldWord | undefined,
  headword: string,
  known: boolean,
  now: number,
): ToldWord {
  return { headword, known: stored ? overwrite(stored.known, known, now) : { value: known, at: now } };
}

/** Two copies of a word as one: what was told later, in whatever order they are merged. */
export function mergeTold(a: ToldWord, b: ToldWord): ToldWord {
  return { headword: a.headword, known: later(a.known, b.known) };
}

/** Copies as a list in which each word is once. */
export function mergeWords(copies: readonly ToldWord[]): readonly ToldWord[] {
  const merged = new Map<string, ToldWord>();
  for (const one of copies) {
    const other = merged.get(one.headword);
    merged.set(one.headword, other ? mergeTold(other, one) : one);
  }
  return Array.from(merged.values());
}
