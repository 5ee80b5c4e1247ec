import type { Page } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { expect, ready, slug, test, watchProblems } from './test.ts';
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

test('the reading panel sets the text live, for every tab, in both languages, until it is reset; single keys are off in every tab, and layers each tab’s own', async ({
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

  await test.step('single keys that are turned off in one tab are off in the other, whose layers it doesn’t take over or undo', async () => {
    for (const tab of [page, other]) await tab.keyboard.press('Escape');
    await page.keyboard.press('w');
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
    await expect(other.locator('html')).not.toHaveAttribute('data-keys');
    await expect(other.getByRole('switch', { name: 'Wortglossen' })).not.toBeChecked();
    await other.getByRole('radio', { name: 'Darunter' }).check();
    await expect(other).toHaveURL(/\?translation=below$/);
    await page.reload();
    await ready(page);
    await page.keyboard.press('t');
    await expect(page.locator('html')).not.toHaveAttribute('data-keys');
    await expect(page.getByRole('switch', { name: 'Word glosses' })).toBeChecked();
  });
});
