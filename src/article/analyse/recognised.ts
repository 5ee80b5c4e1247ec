import type { DraftWord } from '#article/analyse/draft.ts';
import { findPlain } from '#article/analyse/plain-candidates.ts';

/** How many of the words of a text are known as German. */
export interface Recognised {
  readonly known: number;
  readonly of: number;
}

/** Of an English text a fifth is known at most (*in*, *was*, *die*), of a German one with English in it half. */
const share = 1 / 3;

/** Words that tell something: *Moin!* is German, though no dictionary has it. */
const enough = 3;

/** Counts the words of sentences that a dictionary or a table has; signs and numbers are no words. */
export function countRecognised(sentences: readonly (readonly DraftWord[])[]): Recognised {
  const words = sentences.flat().filter(({ form }) => /\p{L}/u.test(form) && !findPlain(form));
  return { known: words.filter(({ candidates }) => candidates.isKnown).length, of: words.length };
}

/** Whether so little of a text is known that it is hardly German, or there is no word in it. */
export function isHardlyGerman({ known, of }: Recognised): boolean {
  return of === 0 || (of >= enough && known < of * share);
}
