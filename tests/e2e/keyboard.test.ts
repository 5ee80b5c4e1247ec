import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What Tab stops at, in the order of the page: each stop once. */
async function recordStops(page: Page) {
  return page.evaluateHandle(() => {
    const stops = new Map<Element, { visible: boolean; inText: boolean; name: string }>();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const marks = [target, target.parentElement].map((one) =>
        one ? getComputedStyle(one).outlineStyle : 'none',
      );
      stops.set(target, {
        visible: marks.some((mark) => mark !== 'none'),
        inText: target.closest('article') !== null,
        name: target.outerHTML.slice(0, 80),
      });
    });
    return stops;
  });
}

const focusIsIn = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((within) => document.activeElement?.closest(within) !== null, selector));

test.describe('by keyboard', () => {
  test('the first Tab is a link that skips to the article; every stop shows where it is, and the text has one', async ({
    open,
  }) => {
    const page = await open();
    const recorded = await recordStops(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the article' });
    await expect(skip).toBeFocused();
    for (let count = 1; count < 80; count += 1) await page.keyboard.press('Tab');
    const stops = () => recorded.evaluate((all) => [...all.values()]);
    await expect.poll(async () => (await stops()).length).toBeGreaterThan(15);
    await expect.poll(async () => (await stops()).filter(({ visible }) => !visible)).toEqual([]);
    await expect.poll(async () => (await stops()).filter(({ inText }) => inText)).toHaveLength(1);

    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#article$/);
    await page.keyboard.press('Tab');
    await focusIsIn(page, 'article').toBe(true);
    await page.keyboard.press('Tab');
    await focusIsIn(page, '#timeline').toBe(true);
  });
});
