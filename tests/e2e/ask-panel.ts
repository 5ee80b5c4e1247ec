import type { Page } from '@playwright/test';

/** Opens the reading panel by its button, and presses one of those in it: `Print…`. */
export async function askPanel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(?:Display|Ansicht)$/ }).click();
  await page
    .getByRole('dialog', { name: /^(?:Display|Ansicht)$/ })
    .getByRole('button', { name })
    .click();
}
