import type { Page } from '@playwright/test';
import { expect, phone, slug, test } from './test.ts';

/** The names in the bar of a phone that are printed one over another; undefined where they aren't all there. */
const overprinted = (page: Page) =>
  page.locator('[data-bar] > div').evaluate((bar) => {
    const names: { readonly text: string | null; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const range = new Range();
      range.selectNodeContents(text);
      if (text.parentElement?.checkVisibility() && !text.parentElement.closest('[popover]'))
        names.push({ text: text.textContent, box: range.getBoundingClientRect() });
    }
    if (names.length <= 6) return undefined;
    return names.flatMap(({ text, box: one }, index) =>
      names
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            one.left < other.right + 1 &&
            other.left < one.right + 1 &&
            // A line is higher than its letters.
            one.top + 4 < other.bottom - 4 &&
            other.top + 4 < one.bottom - 4,
        )
        .map((other) => `${text} and ${other.text}`),
    );
  });

/** What a finger would miss: what is lower or narrower than 44 px. */
const small = (page: Page) =>
  page.locator('a:visible, button:visible, label:visible').evaluateAll((targets) =>
    targets
      // Links and marks within a sentence, and those of a strip or a map: the list beneath has the same, large enough.
      .filter(
        (target) =>
          !target.closest('footer, dd, a[href="#article"], svg, li > span, td, label:has([data-opens])'),
      )
      .map((target) => {
        const boxes = [target, ...target.querySelectorAll('input')].map((element) =>
          element.getBoundingClientRect(),
        );
        const height =
          Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
        return { name: target.textContent, height, width: Math.max(...boxes.map(({ width }) => width)) };
      })
      .filter(({ height, width }) => height > 1 && (height < 43.5 || width < 43.5)),
  );

/** Sets letters as large as a browser, or an extension of it, does for who needs them so; what a page thinks of windows stays. */
async function enlarge(page: Page, size: number): Promise<void> {
  await page.locator('html').evaluate((root, px) => {
    root.style.fontSize = `${px}px`;
  }, size);
}

/** The controls of the bar that a tap in their middle misses, that are partly outside of the window, or too small. */
const missed = (page: Page) =>
  page.locator('[data-bar] > div').evaluate((bar) =>
    [...bar.querySelectorAll('button, label')]
      .filter((control) => control.checkVisibility() && !control.closest('[popover]'))
      .filter((control) => {
        const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        const isInWindow = left >= 0 && right <= innerWidth && bottom <= innerHeight + 1;
        return hit?.closest('button, label') !== control || !isInWindow || width < 24 || height < 24;
      })
      .map(({ textContent }) => textContent),
  );

async function checkBar(page: Page): Promise<void> {
  for (const width of [360, 390, 430]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overprinted(page)).toEqual([]);
  }
}

test('on a phone the text stands alone, outline and actors one tap away', async ({ open }) => {
  const page = await open({ viewport: phone, touch: true, path: `/en/${slug}?words=1&translation=beside` });
  const outline = page.getByRole('navigation', { name: 'Sections' });
  await expect(outline).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.getByRole('button', { name: 'Sections' }).tap();
  await expect(outline).toBeVisible();
  await outline.getByRole('button', { name: 'Close' }).tap();
  await expect(outline).toBeHidden();
  await test.step('its bar prints no name over another', () => checkBar(page));
});

test('on a phone what is tapped is 44 px high and wide, and the German bar prints no name over another', async ({
  open,
}) => {
  const page = await open({ path: `/de/${slug}`, viewport: phone, touch: true });
  await page.getByRole('button', { name: 'Akteure' }).tap();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect.poll(() => small(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Wortglossen' }).check();
  await page.locator('[data-bar] input[value="below"]').check();
  await checkBar(page);
});

for (const language of ['en', 'de'])
  test(`on a phone with large letters each control of the bar is seen and hit, in ${language}`, async ({
    open,
  }) => {
    const page = await open({
      path: `/${language}/${slug}?words=1`,
      viewport: { width: 390, height: 640 },
      touch: true,
    });
    for (const width of [390, 320])
      for (const size of [20, 24, 32])
        await test.step(`${width} px wide, letters of ${size} px`, async () => {
          await page.setViewportSize({ width, height: 640 });
          await enlarge(page, size);
          await expect.poll(() => overprinted(page)).toEqual([]);
          await expect.poll(() => missed(page)).toEqual([]);
        });
    await page.locator('[data-bar] input[value="below"]').tap();
    await expect(page).toHaveURL(/translation=below/);
  });
