import type { Page } from '@playwright/test';
import { ready } from './test.ts';

/** Pastes a text on the shelf in English, and opens it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('textbox', { name: /German text/ }).fill(text);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Goes to the shelf, pastes a text there, and goes on to read it. */
export async function readPasted(page: Page, text: string): Promise<void> {
  await page.goto('/en/shelf');
  await ready(page);
  await paste(page, text);
  await page.getByRole('link', { name: /^Read/ }).click();
  await ready(page);
}
