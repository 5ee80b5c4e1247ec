import type { Page, Route } from '@playwright/test';
import { lookedUpWords } from '../reader/lookup/looked-up-words.ts';
import { landsAt } from './lands-at.ts';
import { opener, translation } from './single-steps.ts';
import { expect, phone, slug, test } from './test.ts';

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
  test('is not covered by its card where it is tapped on a phone; a tap on the English lights the German, one on the mark opens it', async ({
    open,
  }) => {
    const page = await open({ path: `/en/${slug}#ausnahmen`, viewport: phone, touch: true });
    await test.step('the section that the address names begins at the upper edge', () => landsAt(page, 0));
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
    await test.step('the mark behind a sentence opens its English', async () => {
      await opener(page, 's4').tap();
      await expect(translation(page, 's4')).toBeVisible();
    });
    await page.getByRole('radio', { name: 'Below' }).check();
    await page.locator('[data-translation-of="s5"]').scrollIntoViewIfNeeded();
    await expect(async () => {
      const { x, y } = await placeOfEnglish(page, 's5', 'confer');
      await page.touchscreen.tap(x, y);
      await expect.poll(() => litWords(page), { timeout: 1_000 }).toEqual(['sich', 'besprechen']);
    }).toPass();
  });

  test('says so where its card or the answer can’t be had, can be asked for again, and does not open once the reader has turned away', async ({
    open,
  }) => {
    const page = await open({
      prepare: (gone) => gone.route(/GlossCard/, (route) => route.fulfill({ status: 404 })),
    });
    const alert = page.getByRole('alert');

    await test.step('says so where the card can’t be had, and leaves the page as it is', async () => {
      await word(page, 's6', 'gaben').click();
      await expect(alert).toContainText('Not loaded');
      await expect(page.locator('#s6')).toContainText('gaben hohe Funktionäre', { useInnerText: true });
      await page.unroute(/GlossCard/);
      await page.keyboard.press('Escape');
      await expect(alert).toBeHidden();
    });

    await word(page, 's6', 'gaben').hover();
    await expect.poll(() => litWords(page)).toEqual(['gaben', 'bekannt']);

    await test.step('asked for again, in a section that nobody has come to yet', async () => {
      await page.route(/assets\/articles\//, (route) => route.fulfill({ status: 404 }));
      await word(page, 's19', 'wurde').click();
      await expect(alert).toContainText('Not loaded');
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

  test('is answered where it was tapped while the text was still coming in', async ({ open }) => {
    let goOn = async () => {};
    const page = await open({
      path: `/en/${slug}`,
      ready: false,
      waitUntil: 'commit',
      prepare: async (fresh) => {
        // The parser waits in the midst of the page for a script that is late.
        await fresh.route(`**/en/${slug}`, async (route) => {
          const response = await route.fetch();
          const html = await response.text();
          await route.fulfill({
            response,
            body: html.replace('</article>', '<script src="/late.js"></script></article>'),
          });
        });
        await fresh.route('**/late.js', async (route) => {
          await new Promise<void>((resolve) => {
            goOn = async () => resolve();
          });
          await route.fulfill({ contentType: 'text/javascript', body: '' });
        });
      },
    });
    await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
    await expect(page.locator('#actors')).toHaveCount(0);
    await goOn();
    await expect(page.getByRole('dialog', { name: 'bekannt|geben' })).toBeVisible();
  });
});
