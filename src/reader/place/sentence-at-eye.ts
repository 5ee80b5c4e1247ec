import { withAttribute } from '#reader/place/attributes.ts';
import { sectionElements, sentenceElements } from '#reader/place/text-elements.ts';

function distance(element: Element, line: number): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - line, line - bottom, 0);
}

function nearest<T extends Element>(elements: Iterable<T>, line: number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const away = distance(element, line);
    if (away >= least) continue;
    best = element;
    least = away;
    if (away === 0) break;
  }
  return best;
}

/**
 * The sections that reach into a part of the window, between two lines in pixels from its top, in order; of a part that none
 * reaches into, those on either side of it. By halves: a book has hundreds of them.
 */
export function sectionsBetween(upper: number, lower: number): readonly Element[] {
  const sections = sectionElements();
  const isPast = (section: Element) => section.getBoundingClientRect().bottom < upper;
  let first = 0;
  for (let end = sections.length; first < end; ) {
    const middle = (first + end) >> 1;
    const section = sections[middle];
    if (section && isPast(section)) first = middle + 1;
    else end = middle;
  }
  const next = sections.slice(first);
  const beyond = next.findIndex((section) => section.getBoundingClientRect().top > lower);
  const found = next.slice(0, beyond === -1 ? next.length : beyond);
  return found.length > 0 ? found : sections.slice(Math.max(first - 1, 0), first + 1);
}

/** What waits to be laid out anew isn't at the eye, and to ask where it is would lay it out. */
function isShown(sentence: Element): boolean {
  return sentence.closest(withAttribute('waits')) === null;
}

/**
 * Finds the sentence nearest to a line of the window, in pixels from its top: the middle, if none is given. Sections first:
 * their boxes are known without laying out the text of those that are off the screen.
 */
export function sentenceAtEye(line = window.innerHeight / 2): HTMLElement | undefined {
  const section = nearest(sectionsBetween(line, line), line);
  return section && nearest(sentenceElements(section).filter(isShown), line);
}
