import type { VisitText } from '#shelf/open/worker-talk.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** Texts that could not be kept, as long as this page is open, by their ids. */
const texts = new Map<string, VisitText & { readonly text: KeptText }>();

/** Holds a text for this visit. */
export function holdForVisit(text: KeptText, visit: VisitText): void {
  texts.set(text.id, { ...visit, text });
}

/** A text that is open for this visit only. */
export function findVisitText(id: string): (VisitText & { readonly text: KeptText }) | undefined {
  return texts.get(id);
}
