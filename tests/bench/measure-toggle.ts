import type { Page } from '@playwright/test';
import { NotThere } from './or-never.ts';
import { patience } from './patience.ts';

/** Event Timing tells nothing shorter: a click without an entry took less than this. */
const shortest = 16;

async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
}

/**
 * Clicks a control as a hand would and tells how long it took until the page showed it, in milliseconds.
 * Errors: there is no such control; or the address doesn't follow, so React has not heard the click.
 * @param query what the address asks for then; nothing where it is empty
 */
export async function measureToggle(page: Page, control: string, query: string): Promise<number> {
  // By the page's own means: Playwright's selectors go through the whole text, for seconds in a long one.
  const place = await page.evaluate((selector) => {
    const box = document.querySelector(selector)?.closest('label')?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  }, control);
  if (!place) throw new NotThere(`${control} is not on the page`);
  await page.evaluate(() => {
    window.bench.clicks = [];
  });
  // Not `locator.click`: it listens to the page's events itself, which would be measured with them.
  await page.mouse.click(place.x, place.y, { delay: 60 });
  await nextFrames(page);
  await page.waitForURL((url) => url.search === (query && `?${query}`), { timeout: patience.use });
  await nextFrames(page);
  const clicks = await page.evaluate(() => window.bench.clicks);
  return Math.max(shortest, ...clicks);
}
