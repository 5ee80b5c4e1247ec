import { type Headword, senseKey } from '#article/document/asked-words.ts';
import { later, overwrite } from '#keep/stamp.ts';
import type { KeptSense, ReaderSense } from '#shelf/senses/kept-sense.ts';

/** What the reader writes as it can stand under a word: on one line, and not with nothing round it. */
export function tidyGloss(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** Says what a headword means, or takes it back. The change takes the time as `readClock` has it, in milliseconds since 1970. */
export function sayWhatItMeans(
  stored: KeptSense | undefined,
  { headword, upos }: Headword,
  sense: ReaderSense | null,
  now: number,
): KeptSense {
  if (stored) return { ...stored, sense: overwrite(stored.sense, sense, now) };
  return { id: senseKey({ headword, upos }), headword, upos, sense: { value: sense, at: now } };
}

/** Two copies as one: what was said later. */
export function mergeSense(a: KeptSense, b: KeptSense): KeptSense {
  return { ...a, sense: later(a.sense, b.sense) };
}
