import type { Page } from '@playwright/test';
import { measureToggle } from './measure-toggle.ts';

/**
 * Chooses an actor in the sheet of a phone and tells how long it took until the page showed it, in milliseconds; then takes
 * the choice back and closes the sheet.
 * Errors: those of `measureToggle`.
 */
export async function measureChoosing(page: Page, identity: string): Promise<number> {
  const control = `aside input[value="${identity}"]`;
  const opener = page.locator('[data-bar] button[popovertarget="actors"]');
  if (await opener.isVisible()) await opener.click();
  try {
    await page.evaluate(
      (selector) =>
        document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      control,
    );
    const time = await measureToggle(page, control, `actor=${identity}`);
    await measureToggle(page, control, '');
    return time;
  } finally {
    await page.keyboard.press('Escape');
  }
}
