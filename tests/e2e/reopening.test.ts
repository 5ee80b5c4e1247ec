import type { Page } from '@playwright/test';
import { expect, phone, slug, test } from './test.ts';

/** The text above grows when the test lets it, and no browser's own anchoring helps: Safari has none. */
const late = `
  html { overflow-anchor: none }
  html[data-above] article > section:first-of-type { padding-block-start: 210px }
  html[data-below] main { padding-block-end: 900px }
`;

/** Opens an article on a phone that was left at a sentence, its layout held back. */
const leftAt = (sentence: string) => async (page: Page) => {
  await page.addInitScript(
    ([id, style, key]) => {
      localStorage.setItem(key, id);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    },
    [sentence, late, `lesart.left.${slug}`] as const,
  );
};

const grow = (page: Page, where: 'above' | 'below') =>
  page.evaluate((side) => document.documentElement.toggleAttribute(`data-${side}`, true), where);

const top = (page: Page, sentence: string) =>
  page.locator(`#${sentence}`).evaluate((one) => Math.round(one.getBoundingClientRect().top));

/** Where the sentence should be: where a jump would land. */
const landing = (page: Page, sentence: string) =>
  page
    .locator(`#${sentence}`)
    .evaluate((one) => Math.round(Number.parseFloat(getComputedStyle(one).scrollMarginBlockStart)));

/**
 * Scrolls by 20 px a frame and says when the last frame is drawn. The page is told of nothing else; what grows in the same
 * frame takes that one back, and the hand draws on.
 */
const dragScrollbar = (page: Page, frames: number) =>
  page.evaluate(async (count) => {
    const drawn = () => new Promise(requestAnimationFrame);
    for (let frame = 0; frame < count; frame += 1) {
      window.scrollBy({ top: 20, behavior: 'instant' });
      await drawn();
    }
    await drawn();
  }, frames);

test.describe('an article that was left, on a phone that is slow to lay it out', () => {
  for (const sentence of ['s9', 's14']) {
    test(`opens at ${sentence} and stays there while what stands above is drawn`, async ({ open }) => {
      const page = await open({
        path: `/en/${slug}`,
        viewport: phone,
        touch: true,
        prepare: leftAt(sentence),
      });
      const place = await landing(page, sentence);
      await grow(page, 'above');
      await expect.poll(async () => Math.abs((await top(page, sentence)) - place)).toBeLessThanOrEqual(2);
      // Turned on its side, and back.
      for (const viewport of [{ width: 844, height: 390 }, phone]) {
        await page.setViewportSize(viewport);
        const turned = await landing(page, sentence);
        await expect.poll(async () => Math.abs((await top(page, sentence)) - turned)).toBeLessThanOrEqual(2);
      }
    });
  }

  test('is the reader’s from the first scrolling on', async ({ open }) => {
    const page = await open({ path: `/en/${slug}`, viewport: phone, prepare: leftAt('s14') });
    const place = await landing(page, 's14');
    await dragScrollbar(page, 12);
    await expect.poll(() => top(page, 's14')).toBeLessThan(place - 100);
    const dragged = await top(page, 's14');
    // What grows moves nothing back.
    await grow(page, 'below');
    await expect
      .poll(() => page.locator('main').evaluate((one) => one.getBoundingClientRect().height))
      .toBeGreaterThan(900);
    await expect.poll(() => top(page, 's14')).toBe(dragged);
  });
});
