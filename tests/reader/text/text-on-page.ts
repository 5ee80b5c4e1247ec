import { find, findAll } from '../../find.ts';

/** The printed word that begins so, in a sentence of the page; the first of several. */
export function wordIn(sentence: string, form: string): HTMLElement {
  const words = findAll(`#${sentence} [data-word]`);
  const found = words.find(({ firstChild }) => firstChild?.textContent?.startsWith(form));
  if (!found) throw new Error(`${sentence} has no word "${form}"`);
  return found;
}

/** The card of the word that is looked up. */
export function card(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="dialog"][popover="auto"]:popover-open');
}

/** The word in the card, as a dictionary has it; undefined while none is open. */
export function cardTitle(): string | null | undefined {
  return card()?.querySelector('h2')?.textContent;
}

/** What is read in the card, what is folded left out. */
export function cardText(): string {
  return card()?.innerText.replace(/\s+/g, ' ') ?? '';
}

/** The form of the word that has the focus. */
export function focusedWord(): string | null | undefined {
  return document.activeElement?.firstChild?.textContent;
}

/** The German that is lit. */
export function litWords(): readonly (string | null | undefined)[] {
  return findAll('[data-lit]').map(({ firstChild }) => firstChild?.textContent);
}

/** What is lit: the German by its element, the English by the browser's highlights. */
export function lights() {
  const english = (match: 'whole' | 'part') =>
    [...(CSS.highlights.get(`counterpart-${match}`) ?? [])].map(String);
  return { german: litWords(), whole: english('whole'), part: english('part') };
}

/** The English of a sentence. */
export function translationOf(sentence: string): HTMLElement {
  return find(`[data-translation-of="${sentence}"]`);
}

/** The plain German of a sentence. */
export function plainGermanOf(sentence: string): HTMLElement {
  return find(`[data-simple-of="${sentence}"]`);
}

function rangeOf(text: Node | null, stretch: string): Range {
  const start = text?.textContent?.indexOf(stretch) ?? -1;
  if (!text || start === -1) throw new Error(`"${text?.textContent}" has no "${stretch}"`);
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, start + stretch.length);
  return range;
}

/** Where a stretch of a sentence's English stands. */
export function englishRange(sentence: string, stretch: string): Range {
  return rangeOf(translationOf(sentence).firstChild, stretch);
}

/** Where a stretch of a sentence's plain German stands, behind what it is called. */
export function plainGermanRange(sentence: string, stretch: string): Range {
  return rangeOf(plainGermanOf(sentence).lastChild, stretch);
}

/** What is pressed to open the translation of a sentence: the label of the control. */
export function openerOf(sentence: string): HTMLElement {
  return find(`label:has(> [data-opens="${sentence}"])`);
}

/** Those of all sentences. */
export function openers(): readonly HTMLElement[] {
  return findAll('label:has(> [data-opens])');
}

/** Whether a reader sees the element, wherever the window is. */
export function isSeen(element: Element | null | undefined): boolean {
  return (
    element?.checkVisibility({ visibilityProperty: true }) === true && element.getClientRects().length > 0
  );
}

/** The sentences whose translations are to be seen. */
export function translated(): readonly string[] {
  return findAll('[data-translation-of]')
    .filter(isSeen)
    .map(({ dataset }) => dataset.translationOf ?? '');
}

/** Where every word of the first section stands in the page. */
export function placesOfWords(): readonly string[] {
  return findAll('#auftakt [data-word]').map((word) => {
    const { x, y, width, height } = word.getBoundingClientRect();
    return [x, y + window.scrollY, width, height].map((length) => length.toFixed(1)).join(' ');
  });
}
