import type { VisitText } from '#shelf/open/worker-talk.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** A text that could not be kept, with the file that it is made of. */
export interface HeldText extends VisitText {
  readonly text: KeptText;
  readonly source: File | string;
}

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
