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

/** The sections of the text that the page shows, in order; none on a page without a text. */
export function shownSections(): Iterable<Element> {
  return document.getElementById('article')?.children ?? [];
}

/** The sentences of a section, its heading first. */
export function sentencesOf(section: Element): readonly HTMLElement[] {
  return Array.from(section.querySelectorAll<HTMLElement>('[data-sentence]'));
}

/** What waits to be laid out anew isn't at the eye, and to ask where it is would lay it out. */
const shown = '[data-sentence]:not([data-waits] *)';

/**
 * Finds the sentence nearest to a line of the window, in pixels from its top: the middle, if none is given. Sections first:
 * their boxes are known without laying out the text of those that are off the screen.
 */
export function sentenceAtEye(line = window.innerHeight / 2): HTMLElement | undefined {
  const section = nearest(shownSections(), line);
  return section && nearest(section.querySelectorAll<HTMLElement>(shown), line);
}
