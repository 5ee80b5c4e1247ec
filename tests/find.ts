/** The first element of the page that a selector means. Errors: there is none. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** All elements of the page that a selector means. */
export function findAll(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Whether a mention's name or another element has the wash of what is chosen. */
export function isLit(element: Element): boolean {
  return getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** How far down the window the first line of an element stands: 0 is its upper edge, 1 the lower one. */
export function heightInWindow(element: Element): number {
  return (element.getClientRects()[0]?.top ?? 0) / window.innerHeight;
}

/** What is announced politely, of all that could be. */
export function announced(): string {
  return findAll('[role="status"]')
    .map(({ textContent }) => textContent)
    .join('');
}
