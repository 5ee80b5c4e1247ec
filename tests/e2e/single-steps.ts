import type { Page } from '@playwright/test';
import { names } from '../reader/layers/names-of-controls.ts';
import { findViolations, opened } from './find-violations.ts';
import { expect } from './test.ts';

export type Language = keyof typeof names;

/** What is pressed to open the translation of a sentence: the label of the control. */
export const opener = (page: Page, id: string) => page.locator(`label:has(> [data-opens="${id}"])`);

export const translation = (page: Page, id: string) => page.locator(`[data-translation-of="${id}"]`);

/** The options of the glosses, which stand in a popover. */
export const optionsOf = (page: Page, language: Language) =>
  page.getByRole('dialog', { name: names[language].options });

/** Opens them. */
export async function openOptions(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: names[language].options }).click();
  await expect(optionsOf(page, language)).toBeVisible();
}

/** Checks that axe objects to nothing of single translations, glosses, and their options, which are left open. */
export async function expectNoViolations(page: Page, language: Language): Promise<void> {
  for (const id of ['s2', 's4', 's7']) await opener(page, id).check();
  await openOptions(page, language);
  const violations = await findViolations(
    page,
    opened,
    '#auftakt > p:first-of-type',
    '#s7',
    '[data-translation-of="s7"]',
  );
  expect(violations).toEqual([]);
}
