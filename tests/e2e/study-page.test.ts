import type { Page } from '@playwright/test';
import { threeSaved } from '../study/store/saved-of-article.ts';
import { seedStudy } from '../study/store/seed-study.ts';
import { findViolationsAndContrasts, opened } from './find-violations.ts';
import { expect, phone, test, wide } from './test.ts';

/** Axe objects to nothing in a page as it stands. It takes its time: no assertion waits that long. */
async function isFine(page: Page, ...within: readonly string[]): Promise<void> {
  const violations = await findViolationsAndContrasts(page, ...within);
  expect(violations).toEqual([]);
}

test.describe('the page of the study list', () => {
  test('says without JavaScript what it is and what it needs, and is for no search engine', async ({
    open,
  }) => {
    const page = await open({ path: '/de/study', script: false });
    for (const [language, title, said] of [
      ['de', 'Lernliste', 'es ist ausgeschaltet'],
      ['en', 'Study list', 'needs JavaScript'],
    ] as const) {
      await expect(page).toHaveURL(new RegExp(`/${language}/study/?$`));
      await expect(page).toHaveTitle(`${title} · Lesart`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await page.getByRole('link', { name: language === 'de' ? 'English' : 'Deutsch' }).click();
    }
    await expect(page).toHaveURL(/\/de\/study\/?$/);
  });

  for (const { name, visit, language } of [
    { name: 'wide, light, English', visit: { viewport: wide }, language: 'en' },
    {
      name: 'a phone, dark, German',
      visit: { viewport: phone, touch: true, colorScheme: 'dark' },
      language: 'de',
    },
  ] as const) {
    test(`has nothing that axe objects to, and no side to scroll to: ${name}`, async ({ open }) => {
      const page = await open({
        ...visit,
        path: `/${language}/study`,
        prepare: (one) => one.addInitScript(seedStudy, threeSaved),
      });
      const button = (text: RegExp) => page.getByRole('button').filter({ hasText: text });
      const isFineAndFits = async () => {
        await isFine(page);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
          .toBe(true);
      };
      await test.step('in the list and the list of keys', async () => {
        await isFineAndFits();
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeFocused();
        await isFine(page, opened);
        await page.keyboard.press('Escape');
      });
      await test.step('where something is changed, and where it fails', async () => {
        await button(/^(Add note|Notiz hinzu)/)
          .first()
          .click();
        await button(/^(Delete|Löschen)$/)
          .last()
          .click();
        await expect(button(/^(Undo|Rückgängig)$/)).toBeFocused();
        await page.evaluate(() => {
          const { transaction } = IDBDatabase.prototype;
          IDBDatabase.prototype.transaction = () => {
            IDBDatabase.prototype.transaction = transaction;
            throw new DOMException('gone', 'UnknownError');
          };
          window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        });
        await expect(page.getByRole('alert')).toBeVisible();
        await isFineAndFits();
        await button(/^(Try again|Noch einmal versuchen)$/).click();
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
      await test.step('in the review and its forecast', async () => {
        await button(/^(Review \d|\d.* wiederholen$)/).click();
        await expect(button(/^(Show answer|Antwort zeigen)$/)).toBeVisible();
        await isFineAndFits();
        await button(/^(Show answer|Antwort zeigen)$/).click();
        await expect(button(/^(Easy|Einfach)/)).toBeVisible();
        await isFineAndFits();
        await button(/^(Easy|Einfach)/).click();
        await button(/^(Back to the list|Zurück zur Liste)$/).click();
        await expect(page.getByRole('figure')).toBeVisible();
        await isFineAndFits();
      });
    });
  }
});
