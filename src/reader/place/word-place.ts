import { sentenceElement, sentenceOf, wordElements, wordOf } from '#reader/place/text-elements.ts';

/** A printed word of the article: its sentence's id, and which of the sentence's printed words it is, from 0. */
export interface WordPlace {
  readonly sentence: string;
  readonly position: number;
}

/** The element of a word; null where the page has no such word. */
export function wordElement({ sentence, position }: WordPlace): HTMLElement | null {
  const element = sentenceElement(sentence);
  return (element && wordElements(element)[position]) ?? null;
}

/** The word that an event happened on, if it did on one. */
export function wordPlaceOf(target: EventTarget | null | undefined): WordPlace | undefined {
  const word = wordOf(target);
  const sentence = sentenceOf(word);
  if (!word || !sentence) return undefined;
  return { sentence: sentence.id, position: wordElements(sentence).indexOf(word) };
}
