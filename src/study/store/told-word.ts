import { later, overwrite, type Stamped } from '#keep/stamp.ts';
import { type WordContent, wordContentOf } from '#study/store/word-content.ts';

/** What a reader has told of a word, wherever it stands: that they know it, or, later, that they don't. */
export interface ToldWord {
  /** As `headwordOf` has it: *Außenminister*, *bekanntgeben*. */
  readonly headword: string;
  readonly known: Stamped<boolean>;
  /** As it was shown where it was told last; none where nothing was known of it. */
  readonly content?: Stamped<WordContent>;
}

/** A word of which something is to be told. */
export interface WordToTell {
  readonly headword: string;
  /** What is shown of it there; what belongs to its sentence alone is passed over. */
  readonly content?: WordContent | undefined;
}

/** What was told of a word, and what had been told of it before: for undo. */
export interface Telling {
  readonly told: ToldWord;
  readonly before: ToldWord | undefined;
}

/** Tells of a word whether it is known; the time is as `readClock` has it, in milliseconds since 1970. */
export function tellWord(
  stored: ToldWord | undefined,
  { headword, content }: WordToTell,
  known: boolean,
  now: number,
): ToldWord {
  const write = <Value>(before: Stamped<Value> | undefined, value: Value): Stamped<Value> =>
    before ? overwrite(before, value, now) : { value, at: now };
  const shown = content ? write(stored?.content, wordContentOf(content)) : stored?.content;
  return { headword, known: write(stored?.known, known), ...(shown && { content: shown }) };
}

/** Two copies of a word as one: what was told later, in whatever order they are merged. */
export function mergeTold(a: ToldWord, b: ToldWord): ToldWord {
  const content = a.content && b.content ? later(a.content, b.content) : (a.content ?? b.content);
  return { headword: a.headword, known: later(a.known, b.known), ...(content && { content }) };
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
