import type { Page } from '@playwright/test';
import { names } from '../reader/layers/names-of-controls.ts';
import { expectNoViolations, opener, openOptions, translation } from './single-steps.ts';
import { expect, phone, slug, test, wide } from './test.ts';

const shownTranslations = (page: Page) => page.locator('[data-translation-of]:visible');
/** A word and its gloss, by the position in the sentence, from 0. */
const word = (page: Page, sentence: string, position: number) =>
  page.locator(`#${sentence} [data-word]`).nth(position);
const gloss = (page: Page, sentence: string, position: number) =>
  word(page, sentence, position).locator('> [inert]');
/** The gloss of *vor dem Hintergrund*, with which the text begins. */
const firstRun = (page: Page) => page.locator('#s1 [data-run] > [inert]').first();
const shownGlosses = (page: Page) => page.locator('article :is([data-word], [data-run]) > [inert]:visible');

/** Where every word of the first section stands in the page. */
const placesOfWords = (page: Page) =>
  page.locator('#auftakt [data-word]').evaluateAll((words) =>
    words.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y + window.scrollY, width, height].map((length) => length.toFixed(1)).join(' ');
    }),
  );

/** How far below the end of its sentence a translation begins, in pixels. */
const distanceBelow = (page: Page, id: string) =>
  translation(page, id).evaluate(
    (english, sentence) =>
      english.getBoundingClientRect().top -
      (document.getElementById(sentence)?.getBoundingClientRect().bottom ?? Infinity),
    id,
  );

test('without JavaScript translations and glosses come step by step, in a wide window and on a phone', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}`, script: false });
  for (const [language, viewport] of [
    ['en', wide],
    ['de', phone],
  ] as const) {
    const name = names[language];
    const isPhone = viewport === phone;
    if (isPhone) {
      await page.setViewportSize(phone);
      await page.getByRole('link', { name: 'Deutsch' }).first().click();
      await expect(page).toHaveURL(/\/de\//);
    }

    await test.step('opens one translation and closes it, while the layers are off', async () => {
      const switches = page.getByRole('article').getByRole('switch', { name: name.opener });
      await expect(switches).toHaveCount(await page.locator('[data-translation-of^="s"]').count());
      await expect(translation(page, 's4')).toBeHidden();
      await opener(page, 's4').click();
      await expect(opener(page, 's4')).toBeChecked();
      await expect(shownTranslations(page)).toHaveCount(1);
      await expect.poll(() => distanceBelow(page, 's4')).toBeGreaterThanOrEqual(-4);
      await opener(page, 's4').click();
      await expect(translation(page, 's4')).toBeHidden();
    });

    // Which no window changes.
    if (!isPhone)
      await test.step('opens the translation of a heading, whose name stays German', async () => {
        const heading = page.getByRole('heading', {
          level: 2,
          name: 'Der Ukraine-Krieg betrifft die Region wirtschaftlich',
          exact: true,
        });
        await expect(heading.locator('[data-sentence]')).toHaveId('s7');
        await opener(page, 's7').click();
        await expect(translation(page, 's7')).toBeVisible();
        await expect(shownTranslations(page)).toHaveCount(1);
        await expect(heading).toBeVisible();
        await opener(page, 's7').click();
      });

    await test.step('offers no single translation while all are there, and remembers which were open', async () => {
      await opener(page, 's4').click();
      for (const layout of viewport === wide ? [name.below, name.beside] : [name.below]) {
        await page.getByRole('radio', { name: layout }).check();
        await expect(page.locator('[data-opens]:visible')).toHaveCount(0);
        await expect(translation(page, 's5')).toBeVisible();
      }
      await page.getByRole('radio', { name: name.off }).check();
      await expect(shownTranslations(page)).toHaveCount(1);
      await expect(translation(page, 's4')).toBeVisible();
      await opener(page, 's4').click();
    });

    if (!isPhone)
      await test.step('leaves the commonest words without a gloss', async () => {
        await expect(page.getByRole('button', { name: name.options })).toBeHidden();
        await page.getByRole('switch', { name: name.words }).check();
        await expect(gloss(page, 's3', 0)).toBeVisible();
        await openOptions(page, language);
        await page.getByRole('radio', { name: name.harder }).check();
        await page.keyboard.press('Escape');
        // *Am Dienstag*
        await expect(gloss(page, 's3', 0)).toBeHidden();
        await expect(gloss(page, 's3', 1)).toBeVisible();
        await expect(gloss(page, 's3', 1)).toHaveText('Tuesday');
        // *vor dem Hintergrund*: an expression with a word that isn't common keeps its ties.
        await expect(firstRun(page)).toBeVisible();
        await openOptions(page, language);
        await page.getByRole('radio', { name: name.all }).check();
        await expect(gloss(page, 's3', 0)).toBeVisible();
        await page.keyboard.press('Escape');
      });

    await test.step('tests the reader: a gloss keeps its place and hides until its word is asked', async () => {
      await page.getByRole('switch', { name: name.words }).check();
      await expect(gloss(page, 's3', 0)).toBeVisible();
      const before = await placesOfWords(page);
      await openOptions(page, language);
      await page.getByRole('switch', { name: name.selftest }).check();
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await expect(shownGlosses(page)).toHaveCount(0);
      await expect.poll(() => placesOfWords(page)).toEqual(before);
      await expect
        .poll(() => firstRun(page).evaluate((tied) => getComputedStyle(tied, '::before').visibility))
        .toBe('visible');
      await word(page, 's3', 2).hover();
      await expect(gloss(page, 's3', 2)).toBeVisible();
      await word(page, 's3', 7).hover();
      await expect(gloss(page, 's3', 2)).toBeHidden();
      await word(page, 's3', 2).evaluate((one) => one.setAttribute('data-revealed', ''));
      await expect(gloss(page, 's3', 2)).toBeVisible();
    });

    // The address is a script's.
    await expect(page).toHaveURL((url) => url.search === '');
  }
});

test.describe('what the address says of the glosses', () => {
  test('is there at once, and axe objects to nothing of it; the reader has chosen nothing of it for other pages', async ({
    open,
  }) => {
    const page = await open({
      path: `/en/${slug}?words=1&glosses=harder&selftest=1`,
      colorScheme: 'light',
    });
    await expect(gloss(page, 's3', 0)).toBeHidden();
    await expect(shownGlosses(page)).toHaveCount(0);
    await expectNoViolations(page, 'en');
    await page.keyboard.press('Escape');
    await page.getByRole('switch', { name: names.en.words }).uncheck();
    await page.goto(`/de/${slug}`);
    await expect(page).toHaveURL((url) => url.search === '');
    await page.getByRole('switch', { name: names.de.words }).check();
    await expect(gloss(page, 's3', 0)).toBeVisible();
  });
});
