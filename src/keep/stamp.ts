import { canonicalText, isSame } from '#keep/plain-data.ts';
import { latestTime } from '#ui/clock.ts';

/** A value with the time it was written, in milliseconds since 1970. Of two, the later one holds. */
export interface Stamped<Value> {
  readonly value: Value;
  readonly at: number;
}

/** The later of two; of two written in the same millisecond the one whose text sorts last, whichever comes first. */
export function later<Written extends Stamped<unknown>>(a: Written, b: Written): Written {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalText(a.value) >= canonicalText(b.value) ? a : b;
}

/** Writes another value over one. The change holds against it, even where the clock was set back in between. */
export function overwrite<Value>(stamped: Stamped<Value>, value: Value, now: number): Stamped<Value> {
  if (isSame(stamped.value, value)) return stamped;
  return { value, at: Math.min(Math.max(now, stamped.at + 1), latestTime) };
}
