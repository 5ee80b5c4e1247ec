import { threeSaved } from '../study/store/saved-of-article.ts';
import { seedStudy } from '../study/store/seed-study.ts';
import { findViolationsAndContrasts, opened } from './find-violations.ts';
import { expect, phone, ready, test, wide } from './test.ts';

test('the page of the study list has nothing that axe objects to, and no side to scroll to', async ({
  open,
}) => {
  const page = await open({
    path: '/en/study',
    prepare: (one) => one.addInitScript(seedStudy, threeSaved),
  });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const day = { viewport: wide, colorScheme: 'light' } as const;
  const night = { viewport: phone, colorScheme: 'dark' } as const;
  /** Axe is asked in turn by day in a wide window, and by night on a phone; nothing is wider than either. */
  const isFine = async (look: typeof day | typeof night, ...within: readonly string[]) => {
    for (const { viewport, colorScheme } of look === day ? [night, day] : [day, night]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
        .toBe(true);
    }
    // It takes its time: no assertion waits that long.
    const violations = await findViolationsAndContrasts(page, ...within);
    expect(violations).toEqual([]);
  };
  await test.step('in the list and the list of keys', async () => {
    await isFine(day);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeFocused();
    await isFine(night, opened);
    await page.keyboard.press('Escape');
  });
  await test.step('where something is changed, and where it fails', async () => {
    await button('Add note').first().click();
    await button('Delete').last().click();
    await expect(button('Undo')).toBeFocused();
    await page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = () => {
        IDBDatabase.prototype.transaction = transaction;
        throw new DOMException('gone', 'UnknownError');
      };
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(page.getByRole('alert')).toBeVisible();
    await isFine(day);
    await button('Try again').click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  await test.step('in the review and its forecast, in German', async () => {
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await ready(page);
    await isFine(night);
    await button(/^\d.* wiederholen$/).click();
    await expect(button('Antwort zeigen')).toBeVisible();
    await isFine(day);
    await button('Antwort zeigen').click();
    await expect(button(/^Einfach/)).toBeVisible();
    await isFine(night);
    await button(/^Einfach/).click();
    await button('Zurück zur Liste').click();
    await expect(page.getByRole('figure')).toBeVisible();
    await isFine(day);
  });
});
