import { expect } from '@playwright/test';
import type { EnginePage } from './engine-page.ts';

/** What stands in the first element of a selector that is seen, as it is seen; nothing where none is. */
export function seen(page: EnginePage, selector: string): Promise<string> {
  return page.run((wanted) => {
    const elements = [...document.querySelectorAll<HTMLElement>(wanted)];
    const shown = elements.find((element) => element.checkVisibility({ visibilityProperty: true }));
    return shown?.innerText ?? '';
  }, selector);
}

/**
 * Brings an element to the middle of the window, and waits until it stays there: what is far from it isn't laid out before, and
 * so isn't seen; and while pieces of the text are laid out in their turn, those above may still push it away.
 */
export async function bring(page: EnginePage, selector: string): Promise<void> {
  const isAtRest = () =>
    page.run((wanted) => {
      const element = document.querySelector(wanted);
      const before = element?.getBoundingClientRect().top ?? 0;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const moved = Math.abs((element?.getBoundingClientRect().top ?? 0) - before);
      return moved < 1 && document.querySelector('[data-waits]') === null;
    }, selector);
  await expect.poll(isAtRest, `${selector} comes to rest`).toBe(true);
}
