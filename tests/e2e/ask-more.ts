import type { Page } from '@playwright/test';

/** Opens the menu of what else can be done by its button, and presses one of the things in it: `Print…`. */
export async function askMore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(?:More|Mehr)$/ }).click();
  await page
    .getByRole('dialog', { name: /^(?:More|Mehr)$/ })
    .getByRole('button', { name })
    .click();
}
