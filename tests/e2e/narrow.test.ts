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
          !target.closest('footer, a[href="#article"], svg, li > span, td, label:has([data-opens])'),
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
  await page.locator('input[name="translation"][value="beside"]').check();
  await checkBar(page);
});
