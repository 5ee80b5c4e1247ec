import type { Page } from '@playwright/test';
import { fillStorage } from './fill-storage.ts';
import { findViolations } from './find-violations.ts';
import { expect, phone, ready, slug, test, wide } from './test.ts';

const path = `/en/${slug}`;
const leftKey = `lesart.left.${slug}`;

const note = (page: Page) => page.getByRole('status').filter({ hasText: 'left off' });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), leftKey);
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** How far a sentence is from where jumps land, a third down the window, in pixels. */
const away = (page: Page, sentence: string) =>
  page
    .locator(`#${sentence}`)
    .evaluate((one) => Math.abs(one.getBoundingClientRect().top - window.innerHeight / 3));
/** Leaves the page, for what is none. */
const leave = (page: Page) => page.goto('/robots.txt');

async function openedAsEver(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-reopened');
  await expect(note(page)).toHaveCount(0);
}

test.describe('an article that was left', () => {
  test('says where it was opened until the reader goes on, and leads back to the start', async ({ open }) => {
    const page = await open({
      path: `${path}#s2`,
      prepare: (fresh) => fillStorage(fresh, { [leftKey]: 's14' }),
    });

    await test.step('gives way to a link that names a place, and stays where it was left', async () => {
      await openedAsEver(page);
      await expect.poll(() => away(page, 's14')).toBeGreaterThan(20);
      await leave(page);
      await expect.poll(() => kept(page)).toBe('s14');
    });

    await test.step('says so until the reader scrolls on', async () => {
      await page.goto(path);
      await ready(page);
      await expect(note(page)).toBeVisible();
      const violations = await findViolations(page, '[role="status"]');
      expect(violations).toEqual([]);
      await page.mouse.wheel(0, 300);
      await expect(note(page)).toBeHidden();
      await leave(page);
      await expect.poll(() => kept(page)).not.toBeNull();
    });

    await test.step('leads back to the start, and is forgotten where it is left there', async () => {
      await page.goto(path);
      await ready(page);
      await note(page).getByRole('button', { name: 'Back to the start' }).click();
      await expect.poll(() => scrolled(page)).toBe(0);
      await expect(note(page)).toHaveCount(0);
      await expect(page.locator('#s1')).toBeFocused();
      await page.evaluate(() => window.scrollTo(0, 200));
      await leave(page);
      await expect.poll(() => kept(page)).toBeNull();
    });
  });

  test('is forgotten where its end was seen, and is no reopening by Back, nor when it is loaded anew', async ({
    open,
  }) => {
    const page = await open({ path });
    await openedAsEver(page);
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.evaluate((key) => localStorage.setItem(key, 's12'), leftKey);
    await page.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
    const place = await scrolled(page);
    expect(place).toBeGreaterThan(wide.height);
    await leave(page);
    await expect.poll(() => kept(page)).toBeNull();

    await page.addInitScript((key) => localStorage.setItem(key, 's9'), leftKey);
    for (const come of [() => page.goBack(), () => page.reload()]) {
      await come();
      await ready(page);
      await openedAsEver(page);
      await expect.poll(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(wide.height / 3);
    }
  });

  test('opens there in either language and window, however often, and moves nothing by it', async ({
    open,
  }) => {
    const page = await open();
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
    await page.setViewportSize(phone);
    await page.goto('/');
    await ready(page);
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
