/** A printed word of the article: its sentence's id, and which of the sentence's printed words it is, from 0. */
export interface WordPlace {
  readonly sentence: string;
  readonly position: number;
}

/** The words that the reader sees of a sentence, in order. */
export function wordElements(sentence: Element): readonly HTMLElement[] {
  return Array.from(sentence.querySelectorAll<HTMLElement>('[data-word]'));
}

/** The element of a word; null where the page has no such word. */
export function wordElement({ sentence, position }: WordPlace): HTMLElement | null {
  const element = document.getElementById(sentence);
  return (element && wordElements(element)[position]) ?? null;
}

/** The element of a sentence's translation; null where it has none. */
export function translationElement(sentence: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-translation-of="${sentence}"]`);
}

/** The word that an event happened on, if it did on one. */
export function wordPlaceOf(target: EventTarget | null | undefined): WordPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const word = target.closest<HTMLElement>('[data-word]');
  const sentence = word?.closest('[data-sentence]');
  if (!word || !sentence) return undefined;
  return { sentence: sentence.id, position: wordElements(sentence).indexOf(word) };
}
