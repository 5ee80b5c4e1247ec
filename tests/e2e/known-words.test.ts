import type { Page } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { fakePrinter } from './fake-printer.ts';
import { findViolations } from './find-violations.ts';
import { readPasted } from './paste-text.ts';
import { expect, ready, test } from './test.ts';

/** A printed word, and the gloss under it. */
const word = (page: Page, form: string) => page.locator('article [data-word]', { hasText: form });
const gloss = (page: Page, form: string) => word(page, form).locator('> [inert]');

test('a word that is told known in one text has no gloss there, nor in the next one, and is listed', async ({
  open,
}) => {
  const page = await open({ path: '/en/shelf' });
  await readPasted(page, 'Am Morgen\n\nDas Krankenhaus ist geschlossen. Der Apfel liegt dort.');
  await page.getByRole('switch', { name: 'Word glosses' }).first().check();
  await expect(gloss(page, 'Krankenhaus')).toHaveText('hospital');
  const card = page.getByRole('dialog', { name: 'das Krankenhaus' });
  await word(page, 'Krankenhaus').click();
  await card.getByRole('button', { name: 'I know it' }).click();
  await expect(card.getByRole('button', { name: 'I know it', pressed: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Gloss options' }).click();
  await page.getByRole('switch', { name: 'Skip words I know' }).check();
  await expect(findViolations(page)).resolves.toEqual([]);
  await page.keyboard.press('Escape');
  await expect(gloss(page, 'Krankenhaus')).toBeHidden();
  await expect(gloss(page, 'Apfel')).toBeVisible();

  await fakePrinter(page);
  await page.reload();
  await ready(page);
  await expect(gloss(page, 'Krankenhaus')).toBeHidden();
  await expect(gloss(page, 'Apfel')).toBeVisible();
  await readPasted(page, 'Am Abend\n\nZwei Krankenhäuser sind geöffnet. Dort gibt es keinen Apfel.');
  await expect(gloss(page, 'Apfel')).toHaveText('apple');
  await expect(gloss(page, 'Krankenhäuser')).toBeHidden();

  await askMore(page, 'Print…');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog.getByRole('checkbox', { name: 'Word glosses' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Vocabulary' }).check();
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('rt')).toHaveText(['there is', 'apple']);
  await expect(page.locator('dt', { hasText: 'der Apfel' })).toBeAttached();
  await expect(page.locator('dt', { hasText: 'Krankenhaus' })).toHaveCount(0);

  // Before the next one is read: what it asks of the reader.
  await page.goto('/en/shelf');
  await ready(page);
  const evening = page.getByRole('listitem', { name: 'Am Abend' });
  await expect(evening).toContainText(/you know about \d+% of its words/);
  await evening.getByRole('button', { name: 'Hard words first' }).click();
  const hard = page.getByRole('dialog', { name: 'Hard words' });
  await expect(hard.getByRole('listitem', { name: 'der Apfel' })).toContainText('apple');
  await expect(hard.getByRole('listitem', { name: 'das Krankenhaus' })).toBeHidden();
  await expect(findViolations(page)).resolves.toEqual([]);

  // All that is known, and more of it: the list of a course, read by the dictionary.
  await page.goto('/en/study');
  await ready(page);
  const known = page.getByRole('region', { name: 'Words I know' });
  await known.getByText('Show the words').click();
  await expect(known.getByRole('listitem', { name: 'das Krankenhaus' })).toContainText('hospital');
  await known.getByText('Add words', { exact: true }).click();
  await known.getByRole('textbox').fill('der Apfel, ¨-e\nabfahren (ist)\nkrankn');
  await known.getByRole('button', { name: 'Add to the words I know' }).click();
  await expect(known.getByText(/^2 words added\. 1 line was not understood/)).toBeVisible();
  await expect(known.getByRole('textbox')).toHaveValue('krankn');
  await expect(known.getByRole('listitem', { name: 'ab|fahren' })).toContainText('depart');
  await expect(findViolations(page)).resolves.toEqual([]);
});
