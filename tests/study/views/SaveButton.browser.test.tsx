import { describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { openApp } from '../../open-app.tsx';
import { imRahmen, threeSaved } from '../store/saved-of-article.ts';
import { beginWithNothingSaved, openArticleWith, stored } from './open-study.tsx';

beginWithNothingSaved();

const card = page.getByRole('dialog');
const button = card.getByRole('button', { name: /^Saved?$/ });
const said = card.getByRole('status');

/** A word of a sentence, by how it begins. */
function word(sentence: string, form: string): Locator {
  const words = document.querySelectorAll(`[id="${sentence}"] [data-word]`);
  const found = Array.from(words).find((one) => one.textContent.startsWith(form));
  if (!found) throw new Error(`no ${form} in ${sentence}`);
  return page.elementLocator(found);
}

/** The words that are marked as saved in the text. */
const marked = () =>
  Array.from(document.querySelectorAll('[data-saved]'), (one) => one.firstChild?.textContent);

describe('saving', () => {
  it('keeps a split verb as one, by either half, and says so once; the name of an actor it doesn’t keep', async () => {
    await openArticleWith([imRahmen]);
    await word('s3', 'Blinken').click();
    await expect.element(card.getByRole('button', { name: 'Quote' })).toBeVisible();
    await expect.element(button).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    for (const [half, other] of [
      ['gaben', 'bekannt'],
      ['bekannt', 'gaben'],
    ] as const) {
      await word('s6', half).click();
      await button.click();
      await expect.element(said).toHaveTextContent(/^bekannt\|geben is saved\./);
      await userEvent.keyboard('{Escape}');
      await word('s6', other).click();
      await expect.element(button).toHaveAttribute('aria-pressed', 'true');
      await expect.element(said).toHaveTextContent(/^$/);
      await expect.poll(marked).toEqual(['gaben', 'bekannt', 'im', 'Rahmen']);
      await expect.poll(stored).toHaveLength(2);
      // It can be taken back where it was done.
      await button.click();
      await expect.element(said).toHaveTextContent(/^bekannt\|geben is no longer saved\./);
      await expect.element(button).toHaveAttribute('aria-pressed', 'false');
      await expect.poll(marked).toEqual(['im', 'Rahmen']);
      await userEvent.keyboard('{Escape}');
    }
  });

  it('leads to what is saved from the head of the page, once there is something', async () => {
    await openArticleWith([]);
    const link = page.getByRole('banner').getByRole('link', { name: 'Study list: 1' });
    await expect.element(link).not.toBeInTheDocument();
    await word('s6', 'gaben').click();
    await button.click();
    await expect.element(button).toHaveTextContent('Saved');
    await expect.element(link).toHaveAttribute('href', '/en/study');
  });

  it('says in the card that storage is blocked', async () => {
    vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await openApp();
    await word('s6', 'gaben').click();
    await button.click();
    await expect.element(said).toHaveTextContent('This browser stores nothing for this site');
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('what is saved, in the text', () => {
  it.each([
    ['en', 'Study list (3 to review)'],
    ['de', 'Lernliste (3 zu wiederholen)'],
  ] as const)('is marked at the next visit, and leads to the list, in %s', async (language, name) => {
    await openArticleWith(threeSaved, language);
    await expect.poll(marked).toEqual(['gaben', 'bekannt', 'im', 'Rahmen', 'bezieht', 'sich', 'auf']);
    const edition = page.elementLocator(document.getElementById('edition') ?? document.body);
    const link = edition.getByRole('link', { name, exact: true });
    await expect.element(link).toHaveAttribute('href', `/${language}/study`);
  });

  it('is marked by an attribute alone: no word of the text is rendered again', async () => {
    await openApp();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((some) => changes.push(...some));
    const text = page.getByRole('article').element();
    observer.observe(text, { childList: true, characterData: true, subtree: true });
    await word('s6', 'gaben').click();
    await button.click();
    await expect.poll(marked).toEqual(['gaben', 'bekannt']);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });
});
