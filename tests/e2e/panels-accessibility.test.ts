import type { Page } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { fakeVoice, speak } from './fake-voice.ts';
import { findViolations, findViolationsAndContrasts, opened } from './find-violations.ts';
import { expect, phone, slug, test, wide } from './test.ts';

const names = {
  en: {
    panel: 'Display',
    themes: ['Light', 'Sepia', 'Dark'],
    keys: 'Help',
    listen: 'Read aloud',
    print: 'Print',
    save: 'Save as a file',
  },
  de: {
    panel: 'Ansicht',
    themes: ['Dunkel'],
    keys: 'Hilfe',
    listen: 'Vorlesen',
    print: 'Drucken',
    save: 'Als Datei sichern',
  },
} as const;

async function check(page: Page, ...within: readonly string[]): Promise<void> {
  const violations = await findViolations(page, ...within);
  expect(violations).toEqual([]);
}

test.describe('axe objects to nothing', () => {
  for (const [language, viewport, where] of [
    ['en', wide, 'a wide window'],
    ['de', phone, 'a phone'],
  ] as const) {
    test(`in what sets the page, reads it aloud, prints and saves it, in ${language}, in ${where}`, async ({
      open,
    }) => {
      const name = names[language];
      const page = await open({
        path: `/${language}/${slug}?words=1&selftest=1`,
        viewport,
        prepare: fakeVoice,
      });
      const panel = page.getByRole('dialog', { name: name.panel });
      for (const theme of name.themes) {
        await test.step(theme, async () => {
          await page.keyboard.press('a');
          await panel.getByRole('radio', { name: theme }).check();
          const violations = await findViolationsAndContrasts(page, opened);
          expect(violations).toEqual([]);
          await page.keyboard.press('Escape');
        });
      }
      await test.step('the keys', async () => {
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: name.keys })).toBeVisible();
        await check(page, opened);
        await page.keyboard.press('Escape');
      });
      await test.step('reading aloud', async () => {
        await page.keyboard.press('l');
        await expect(page.getByRole('region', { name: name.listen })).toBeVisible();
        await speak(page, 'boundary', { charIndex: 8 });
        await expect(page.locator('[data-spoken="word"]')).toHaveCount(1);
        await check(page, '[data-spoken="sentence"]', `section[aria-label="${name.listen}"]`);
        await page.keyboard.press('l');
      });
      await test.step('printing', async () => {
        await askMore(page, name.print);
        await expect(page.getByRole('dialog', { name: name.print })).toBeVisible();
        await check(page, 'dialog');
        await page.keyboard.press('Escape');
      });
      await test.step('saving as a file', async () => {
        await askMore(page, name.save);
        await expect(page.getByRole('dialog', { name: name.save })).toBeVisible();
        await check(page, 'dialog');
      });
    });
  }
});
