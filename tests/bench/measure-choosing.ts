import type { Page } from '@playwright/test';
import { measureToggle } from './measure-toggle.ts';

/**
 * Chooses an actor in the sheet of a phone and tells how long it took until the page showed it, in milliseconds; then takes
 * the choice back and closes the sheet.
 */
export async function measureChoosing(page: Page, identity: string): Promise<number> {
  const box = `aside input[value="${identity}"]`;
  const opener = page.locator('[data-bar] button[popovertarget="actors"]');
  if (await opener.isVisible()) await opener.click();
  await page.locator(box).evaluate((input) => input.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const time = await measureToggle(page, box, `actor=${identity}`);
  await measureToggle(page, box, '');
  await page.keyboard.press('Escape');
  return time;
}
