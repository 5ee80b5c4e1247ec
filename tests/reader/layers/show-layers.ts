import { expect } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { readQuery } from '#reader/layers/query.ts';

/** Shows the page that is open with other layers, as Back and Forward do: cheaper than a page for each. */
export async function showLayers(query: string): Promise<void> {
  history.pushState(null, '', `${location.pathname}${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  const { translation, words } = { ...defaultChoices, ...readQuery(query) };
  const { dataset } = document.documentElement;
  await expect.poll(() => [dataset.translation, 'words' in dataset]).toEqual([translation, words]);
}

/** Whether the page can be scrolled sideways, in pixels: how much wider it is than the window. */
export function overhang(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
