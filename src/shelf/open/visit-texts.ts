import type { HeldSource, VisitText } from '#shelf/open/worker-talk.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { createEmitter } from '#ui/emitter.ts';

/** A text that could not be kept, with what it is made of. */
export interface HeldText extends VisitText, HeldSource {
  /** The English that the reader has added. */
  readonly english?: KeptSource;
}

/** Texts that could not be kept, as long as this page is open, by their ids. */
const texts = new Map<string, HeldText>();
const { subscribe, emit } = createEmitter();

/** Calls back whenever another text is held. Returns how to stop that. */
export const onHeld = subscribe;

/** Holds a text for this visit. */
export function holdForVisit(held: HeldText): void {
  texts.set(held.text.id, held);
  emit();
}

/** A text that is open for this visit only. */
export function findVisitText(id: string): HeldText | undefined {
  return texts.get(id);
}

/** All texts that are open for this visit only. */
export function listVisitTexts(): readonly KeptText[] {
  return Array.from(texts.values(), ({ text }) => text);
}
