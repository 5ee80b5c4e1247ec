import { expect, type Page } from '@playwright/test';

/** Looks a word up. */
export async function openCard(page: Page): Promise<void> {
  await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText('bekannt|geben');
}

/** Opens the structure of the sentence from the card of a word: a script that the page asks for only now. */
export async function openStructure(page: Page, name = 'Sentence structure'): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  await page.keyboard.press('Escape');
}
