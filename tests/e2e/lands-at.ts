import { expect, type Page } from '@playwright/test';

/**
 * Checks that the section that the page’s address names, `#ausnahmen`, has its heading just under what covers the text.
 * @param edge how far down the window that reaches, in pixels
 */
export async function landsAt(page: Page, edge: number): Promise<void> {
  const below = async () => ((await page.locator('#ausnahmen h2').boundingBox())?.y ?? Number.NaN) - edge;
  await expect.poll(below).toBeLessThan(60);
  await expect.poll(below).toBeGreaterThanOrEqual(0);
}
