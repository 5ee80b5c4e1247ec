import { sentenceElement, sentenceOf, wordElements } from '#reader/place/text-elements.ts';

/**
 * The word cursor is the focus itself, on plain text: a screen reader speaks the word that is focused, in the voice of
 * its language, and nothing more. The text is one stop of Tab, which stays at the sentence that was left (a roving
 * tabindex, as WAI-ARIA has it for composite widgets), and no widget: a role on 400 words would be announced with each
 * of them, and would keep a screen reader from reading the sentences as text.
 */
function focusText(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

/** Puts the cursor on a word or a sentence. */
export function placeCursor(element: HTMLElement | null | undefined): void {
  if (element) focusText(element);
}

/**
 * The word that is `step` words from the element, over the ends of sentences; from a sentence forwards its first word,
 * backwards the last word of the one before.
 * @param sentences ids of all sentences in reading order
 */
export function neighbourWord(
  sentences: readonly string[],
  element: HTMLElement,
  step: 1 | -1,
): HTMLElement | undefined {
  const sentence = sentenceOf(element);
  if (!sentence) return undefined;
  const words = wordElements(sentence);
  const at = words.indexOf(element);
  const neighbour = at === -1 && step === 1 ? words[0] : at === -1 ? undefined : words[at + step];
  if (neighbour) return neighbour;
  for (let index = sentences.indexOf(sentence.id) + step; ; index += step) {
    const id = sentences[index];
    if (id === undefined) return undefined;
    const others = sentenceElement(id);
    const word = others ? wordElements(others).at(step === 1 ? 0 : -1) : undefined;
    if (word) return word;
  }
}

/** The first or the last word of the sentence that the element stands in. */
export function edgeWord(element: Element, edge: 'first' | 'last'): HTMLElement | undefined {
  const sentence = sentenceOf(element);
  return sentence ? wordElements(sentence).at(edge === 'first' ? 0 : -1) : undefined;
}
