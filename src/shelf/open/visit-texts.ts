import type { HeldSource, VisitText } from '#shelf/open/worker-talk.ts';

/** A text that could not be kept, with what it is made of. */
export interface HeldText extends VisitText, HeldSource {}

/** Texts that could not be kept, as long as this page is open, by their ids. */
const texts = new Map<string, HeldText>();

/** Holds a text for this visit. */
export function holdForVisit(held: HeldText): void {
  texts.set(held.text.id, held);
}

/** A text that is open for this visit only. */
export function findVisitText(id: string): HeldText | undefined {
  return texts.get(id);
}
