import type { Page } from '@playwright/test';
import { fillStorage } from './fill-storage.ts';
import { expect, phone, ready, slug, test, wide } from './test.ts';

const path = `/en/${slug}`;
const leftKey = `lesart.left.${slug}`;

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), leftKey);
/** How far a sentence is from where jumps land, a third down the window, in pixels. */
const away = (page: Page, sentence: string) =>
  page
    .locator(`#${sentence}`)
    .evaluate((one) => Math.abs(one.getBoundingClientRect().top - window.innerHeight / 3));
/** Leaves the page, for what is none. */
const leave = (page: Page) => page.goto('/robots.txt');

test.describe('an article that was left', () => {
  test('opens there in either language, however often, and moves nothing by it', async ({ open }) => {
    const page = await open({ viewport: wide });
    await page.evaluate(() => document.getElementById('s9')?.scrollIntoView());
    for (const again of [`/de/${slug}`, `${path}?words=1`]) {
      await leave(page);
      await expect.poll(() => kept(page)).toBe('s9');
      await page.goto(again);
      await ready(page);
      await expect.poll(() => away(page, 's9')).toBeLessThan(4);
    }
    await leave(page);
    await expect.poll(() => kept(page)).toBe('s9');
  });

  test('opens there at /, on a phone', async ({ open }) => {
    const page = await open({ viewport: phone, prepare: (one) => fillStorage(one, { [leftKey]: 's9' }) });
    await expect.poll(() => away(page, 's9')).toBeLessThan(4);
    await leave(page);
    await expect.poll(() => kept(page)).toBe('s9');
  });

  test('opens there before React has come, and not where a link names a place', async ({ open }) => {
    const page = await open({
      path,
      ready: false,
      prepare: async (fresh) => {
        await fillStorage(fresh, { [leftKey]: 's12' });
        await fresh.route('**/assets/*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        );
      },
    });
    await expect.poll(() => away(page, 's12')).toBeLessThan(4);
    await expect(page.locator('html')).toHaveAttribute('data-reopened');
    for (const place of ['#ausnahmen', '#s2', '#:~:text=Kasachstan']) {
      await leave(page);
      await page.goto(`${path}${place}`);
      // What comes after the loading would have moved it by now.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await expect(page.locator('html')).not.toHaveAttribute('data-reopened');
      await expect.poll(() => away(page, 's12')).toBeGreaterThan(20);
    }
  });
});
