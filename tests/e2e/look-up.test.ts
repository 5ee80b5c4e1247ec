import type { Page, Route } from '@playwright/test';
import { lookedUpWords } from '../reader/lookup/looked-up-words.ts';
import { expect, phone, test } from './test.ts';

/** The printed word that begins so, in a sentence; the first of several. */
const word = (page: Page, sentence: string, form: string) =>
  page.locator(`#${sentence} [data-word]`, { hasText: new RegExp(`^${form}`) }).first();

const card = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => card(page).getByRole('heading');

const litWords = (page: Page) =>
  page.locator('[data-lit]').evaluateAll((lit) => lit.map((element) => element.firstChild?.textContent));

/** The middle of a stretch of a sentence's English. */
const placeOfEnglish = (page: Page, sentence: string, stretch: string) =>
  page.locator(`[data-translation-of="${sentence}"]`).evaluate((english, searched) => {
    const range = new Range();
    const start = english.textContent.indexOf(searched);
    if (english.firstChild) {
      range.setStart(english.firstChild, start);
      range.setEnd(english.firstChild, start + searched.length);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, stretch);

test.describe('a word that is looked up', () => {
  test('is not covered by its card where it is tapped on a phone, and a tap on the English lights the German', async ({
    open,
  }) => {
    const page = await open({ viewport: phone, touch: true });
    for (const { sentence, form, title: dictionary } of lookedUpWords) {
      await test.step(`${form} in ${sentence}`, async () => {
        await word(page, sentence, form).tap();
        await expect(title(page)).toHaveText(dictionary);
        await expect(async () => {
          const tapped = await word(page, sentence, form).boundingBox();
          const sheet = await card(page).boundingBox();
          expect((tapped?.y ?? 0) + (tapped?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
          expect(tapped?.y).toBeGreaterThanOrEqual(0);
          expect(sheet?.width).toBe(phone.width);
        }).toPass();
        await card(page).getByRole('button', { name: 'Close' }).tap();
        await expect(card(page)).toBeHidden();
      });
    }
    await page.getByRole('radio', { name: 'Below' }).check();
    await page.locator('[data-translation-of="s5"]').scrollIntoViewIfNeeded();
    await expect(async () => {
      const { x, y } = await placeOfEnglish(page, 's5', 'confer');
      await page.touchscreen.tap(x, y);
      await expect.poll(() => litWords(page), { timeout: 1_000 }).toEqual(['sich', 'besprechen']);
    }).toPass();
  });

  test('stays in sight with its card, whatever is switched and however the window is turned', async ({
    open,
  }) => {
    const page = await open();
    await word(page, 's5', 'plant').click();
    await expect(title(page)).toHaveText('planen');
    const inSight = () =>
      page.evaluate(() => {
        const found = document.querySelector('#s5 [data-looked-up]')?.getBoundingClientRect();
        const shown = document.querySelector('[role="dialog"]:popover-open')?.getBoundingClientRect();
        if (!found || !shown) return 'none';
        const isApart = shown.top >= found.bottom - 1 || shown.bottom <= found.top + 1;
        const isIn = [found, shown].every(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight + 1);
        return isApart && isIn ? 'both' : `${found.top} ${shown.top} of ${window.innerHeight}`;
      });
    for (const key of ['t', 'w', 't', 'w', 't']) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-waits]')).toHaveCount(0);
      await expect.poll(inSight, key).toBe('both');
    }
    for (const viewport of [phone, { width: 844, height: 390 }, { width: 820, height: 1180 }]) {
      await page.setViewportSize(viewport);
      await expect.poll(inSight, `${viewport.width} px wide`).toBe('both');
    }
  });

  test('says so where the card cannot be loaded, and leaves the page as it is', async ({ open }) => {
    const page = await open({
      prepare: (gone) => gone.route(/GlossCard/, (route) => route.fulfill({ status: 404 })),
    });
    await word(page, 's6', 'gaben').click();
    await expect(page.getByRole('alert')).toContainText('Not loaded');
    await expect(page.locator('#s6')).toContainText('gaben hohe Funktionäre', { useInnerText: true });
  });

  test('can be asked for again where the answer did not come, and does not open once the reader has turned away', async ({
    open,
  }) => {
    const page = await open();
    await word(page, 's6', 'gaben').hover();
    await expect.poll(() => litWords(page)).toEqual(['gaben', 'bekannt']);

    await test.step('asked for again, in a section that nobody has come to yet', async () => {
      await page.route(/assets\/articles\//, (route) => route.fulfill({ status: 404 }));
      await word(page, 's19', 'wurde').click();
      await expect(page.getByRole('alert')).toContainText('Not loaded');
      await page.unroute(/assets\/articles\//);
      await word(page, 's19', 'wurde').click();
      await expect(title(page)).toHaveText('werden');
      await page.keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
    });

    await test.step('turned away, before the answer comes', async () => {
      const more = page.getByRole('button', { name: 'More' });
      const held: Route[] = [];
      let isSlow = true;
      await page.route(/assets\/articles\//, (route) => (isSlow ? void held.push(route) : route.continue()));
      await page.locator('#s8').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect.poll(() => held.length).toBeGreaterThan(0);
      await more.focus();
      isSlow = false;
      await Promise.all(held.map((route) => route.continue()));
      // The word is known by now: it lights up when it is pointed at.
      await word(page, 's8', 'So').hover();
      await expect.poll(() => litWords(page)).toContain('So');
      await expect(card(page)).toBeHidden();
      await expect(more).toBeFocused();
    });
  });
});
