import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';
import { sectionElements, sectionOf, sentenceElements, sentenceOf } from '#reader/place/text-elements.ts';

/** Puts the cursor on a sentence. */
function focusSentence(sentence: HTMLElement | undefined): HTMLElement | undefined {
  sentence?.focus({ preventScroll: true });
  return sentence;
}

/** The sentence that has the cursor: the one that is focused or holds what is focused. */
function sentenceAtCursor(): HTMLElement | undefined {
  return sentenceOf(document.activeElement) ?? undefined;
}

/**
 * Moves the sentence cursor forwards (1) or backwards (-1); where there is none it starts at the sentence that is
 * being read. The cursor is the focus itself, so that a screen reader speaks the sentence and Tab goes on from it.
 */
export function moveBySentence(step: 1 | -1): void {
  const from = sentenceAtCursor();
  const all = sectionElements().flatMap(sentenceElements);
  const next = from ? all[all.indexOf(from) + step] : sentenceAtEye();
  focusSentence(next)?.scrollIntoView({ block: 'nearest' });
}

/**
 * Moves the sentence cursor to the start of the next (1) or the previous (-1) section.
 * @returns the section that is scrolled to; null where there is none
 */
export function moveBySection(step: 1 | -1): Element | null {
  const sections = sectionElements();
  const here = sectionOf(sentenceAtCursor() ?? sentenceAtEye());
  const from = here ? sections.indexOf(here) : -1;
  // Back to the start of the first one; never back from the last.
  const section = sections[Math.max(from + step, 0)];
  if (!section) return null;
  focusSentence(sentenceElements(section)[0]);
  section.scrollIntoView({ block: 'start' });
  return section;
}
