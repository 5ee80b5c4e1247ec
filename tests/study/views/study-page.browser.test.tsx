import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clickOn } from '../../pointer.ts';
import { beginWithNothingSaved, entryOf, openStudy, openStudyPage } from './open-study.tsx';

beginWithNothingSaved();

const fits = () => document.documentElement.scrollWidth <= window.innerWidth;

describe('the page of the list', () => {
  it('lists all keys by the key for it, its own too', async () => {
    await openStudy();
    await userEvent.keyboard('?');
    const keys = page.getByRole('dialog', { name: 'Help' });
    await expect.element(keys.getByText('Show the answer, then “Good”')).toBeVisible();
    await expect.element(keys).toHaveFocus();
    const list = keys.element();
    await userEvent.keyboard('?');
    await expect.element(list).not.toBeVisible();
  });

  it.each([
    ['de', 'Lernliste · Lesart', 'Noch nichts gemerkt', 'English', '/en/study'],
    ['en', 'Study list · Lesart', 'Nothing saved yet', 'Deutsch', '/de/study'],
  ] as const)('says in %s what to do where nothing is saved', async (language, title, said, other, path) => {
    await openStudyPage({ language });
    await expect.element(page.getByRole('heading', { name: said })).toBeVisible();
    await expect.poll(() => document.title).toBe(title);
    await expect.element(document.documentElement).toHaveAttribute('lang', language);
    await expect.element(page.getByRole('link', { name: other })).toHaveAttribute('href', path);
  });

  it('has no side to scroll to at 320 px, whatever is noted', async () => {
    await openStudy(undefined, { viewport: { width: 320, height: 640 } });
    const long = 'x'.repeat(90);
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Add note' }));
    await page.getByRole('textbox', { name: 'Note' }).fill(long);
    await clickOn(page.getByRole('button', { name: 'Save note' }));
    await expect.element(entryOf('bekannt|geben').getByText(long)).toBeVisible();
    await expect.poll(fits).toBe(true);
    await clickOn(page.getByRole('button', { name: 'Review 3 cards' }));
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await expect
      .element(page.getByRole('group', { name: 'Answer bekannt|geben' }).getByText(long))
      .toBeVisible();
    await expect.poll(fits).toBe(true);
  });
});
