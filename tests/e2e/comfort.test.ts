import type { Page } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { findViolations, opened } from './find-violations.ts';
import { expect, phone, ready, slug, test, watchProblems } from './test.ts';
import { loadedFonts, textStyle } from './text-style.ts';

const path = `/en/${slug}`;
const comfortKey = 'lesart.comfort';

/** The look as it was designed, in a light window of 1440 px. */
const designed = {
  fontSize: '21px',
  textAlign: 'start',
  hyphens: 'auto',
  lineHeight: '33.6px',
  colorScheme: 'light dark',
};

const panel = (page: Page, name: 'Display' | 'Ansicht' = 'Display') => page.getByRole('dialog', { name });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), comfortKey);
const loadedPanels = (page: Page) =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => /Panel/.test(name)).length,
  );

test('the reading panel sets the text live, for every tab, in both languages, until it is reset', async ({
  open,
  address,
  problems,
}) => {
  const page = await open({ path });
  const justified = panel(page).getByRole('switch', { name: 'Justified text' });

  await test.step('changes nothing until it is used, and loads nothing until it is asked for', async () => {
    await expect.poll(() => textStyle(page)).toMatchObject(designed);
    await expect(page.locator('html')).not.toHaveAttribute('style');
    await expect.poll(() => loadedPanels(page)).toBe(0);
    await askMore(page, 'Display');
    await expect(panel(page)).toBeVisible();
    await expect.poll(() => loadedPanels(page)).toBe(1);
    await expect.poll(() => loadedFonts(page)).toEqual(['source-serif-4']);
  });

  await test.step('sets the text live, and puts nothing into the address', async () => {
    await panel(page).getByRole('slider', { name: 'Text size' }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await panel(page).getByRole('radio', { name: 'Dark' }).check();
    await panel(page).getByRole('radio', { name: 'Sans serif' }).check();
    await panel(page).getByRole('switch', { name: 'Hyphenation' }).uncheck();
    await justified.check();
    await expect
      .poll(() => textStyle(page))
      .toMatchObject({
        fontSize: '27.3px',
        fontFamily: expect.not.stringContaining('Serif 4'),
        textAlign: 'justify',
        hyphens: 'manual',
        colorScheme: 'dark',
      });
    await expect(page).toHaveURL(`${address}${path}`);
  });

  const other = await page.context().newPage();
  watchProblems(other, address, problems);
  const inGerman = panel(other, 'Ansicht');

  await test.step('is remembered, in the other language too', async () => {
    const chosen = await textStyle(page);
    await other.goto(`/de/${slug}`);
    await ready(other);
    await expect.poll(() => textStyle(other)).toEqual(chosen);
  });

  await test.step('follows what another tab sets, and takes nothing of it back', async () => {
    await askMore(other, 'Ansicht');
    await inGerman.getByRole('radio', { name: 'Sepia' }).check();
    await expect(panel(page).getByRole('radio', { name: 'Sepia' })).toBeChecked();
    await justified.uncheck();
    await expect.poll(() => textStyle(page)).toMatchObject({ textAlign: 'start', colorScheme: 'light' });
    await expect(inGerman.getByRole('switch', { name: 'Blocksatz' })).not.toBeChecked();
    const set = await textStyle(page);
    await expect.poll(() => textStyle(other)).toEqual(set);
  });

  await test.step('is reset', async () => {
    await inGerman.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expect.poll(() => textStyle(other)).toMatchObject(designed);
    await expect.poll(() => stored(other)).toBeNull();
    await expect.poll(() => textStyle(page)).toMatchObject(designed);
  });

  await test.step('shows the highly legible typeface as soon as it is chosen', async () => {
    await panel(page).getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('21px "Atkinson Hyperlegible Next"')))
      .toBe(true);
  });

  await test.step('is as it was designed at a visit that finds the storage broken', async () => {
    await other.evaluate((key) => localStorage.setItem(key, '{'), comfortKey);
    await other.reload();
    await ready(other);
    await expect.poll(() => textStyle(other)).toMatchObject(designed);
    await expect(other.locator('html')).not.toHaveAttribute('style');
  });
});

test('by finger, on a phone: the panel and the list of layers', async ({ open }) => {
  const page = await open({ path, viewport: phone, touch: true });

  await test.step('the panel opens and closes by its button and by its key', async () => {
    const button = page.getByRole('button', { name: 'More' });
    const menu = page.getByRole('dialog', { name: 'More' });
    await button.tap();
    await expect(menu).toBeFocused();
    await menu.getByRole('button', { name: 'Display' }).tap();
    await expect(menu).toBeHidden();
    await expect(panel(page)).toBeFocused();
    await panel(page).getByRole('button', { name: 'Close' }).tap();
    await expect(panel(page)).toBeHidden();
    await expect(button).toBeFocused();
    await button.tap();
    await expect(menu).toBeVisible();
    await menu.getByRole('button', { name: 'Close' }).tap();
    await expect(menu).toBeHidden();
    await page.keyboard.press('a');
    await expect(panel(page)).toBeFocused();
    // A slider takes no letters: the key works from there too.
    await panel(page).getByRole('slider', { name: 'Text size' }).focus();
    await page.keyboard.press('a');
    await expect(panel(page)).toBeHidden();
  });

  const fits = async (name: 'Display' | 'Ansicht'): Promise<void> => {
    await page.keyboard.press('a');
    const dialog = panel(page, name);
    await expect(dialog).toBeVisible();
    await expect
      .poll(() => dialog.evaluate((one) => one.scrollWidth - one.clientWidth))
      .toBeLessThanOrEqual(0);
    const small = () =>
      dialog.locator('label, button').evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < 43.5),
      );
    await expect.poll(small).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };

  await test.step('the panel fits 320 px, and its targets are 44 px high, in either language', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await fits('Display');
    await page.getByRole('link', { name: 'Deutsch' }).tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await ready(page);
    await fits('Ansicht');
    await page.setViewportSize(phone);
  });

  await test.step('all layers are told from the menu, without a keyboard', async () => {
    await page.getByRole('button', { name: 'Mehr' }).tap();
    await page.getByRole('button', { name: 'Hilfe' }).tap();
    const list = page.getByRole('dialog', { name: 'Hilfe' });
    await expect(list.getByText('Zeigt klein unter jedem Wort, was es hier heißt.')).toBeVisible();
    // Where there are fingers they come before the keys.
    const tops = () =>
      list
        .getByRole('heading', { name: /^(Ebenen|Im Text)$/ })
        .evaluateAll((titles) =>
          titles
            .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
            .map(({ textContent }) => textContent),
        );
    await expect.poll(tops).toEqual(['Ebenen', 'Im Text']);
    const violations = await findViolations(page, opened);
    expect(violations).toEqual([]);
  });
});
