import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** How each glossed word lies in the page: in how many lines, and how far its gloss is below the top of its letters. */
const glossed = (page: Page) =>
  page.locator('article span:has(> [lang="en"][inert])').evaluateAll((words) =>
    words.map((word) => {
      const range = new Range();
      range.selectNodeContents(word.firstChild ?? word);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      const gloss = word.querySelector('[lang="en"]');
      const below = (gloss?.getBoundingClientRect().top ?? 0) - range.getBoundingClientRect().top;
      return {
        word: word.firstChild?.textContent,
        lines: lines.size,
        // From the top of the letters at least as far as they are high.
        isClear: below >= Number.parseFloat(getComputedStyle(word).fontSize),
      };
    }),
  );

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('word glosses never break a word and stay clear of its letters, in windows of any width', async ({
  open,
}) => {
  const page = await open({ path: '/?words=1&translation=beside' });
  await expect.poll(async () => (await glossed(page)).length).toBeGreaterThan(200);
  const layout = (name: string) => page.getByRole('radio', { name, exact: true });
  for (const width of [320, 390, 600, 820, 1000, 1280, 1440]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      const broken = async () => (await glossed(page)).filter(({ lines }) => lines > 1);
      await expect.poll(broken).toEqual([]);
      await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
    });
  }
  await layout('Off').check();
  // Alone on a line too.
  for (const width of [1440, 390]) {
    await test.step(`without a translation, ${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('[data-translation-of="s1"]')).toBeHidden();
      await expect.poll(async () => (await glossed(page)).filter(({ isClear }) => !isClear)).toEqual([]);
    });
  }
});
