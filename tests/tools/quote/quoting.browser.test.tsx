import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { openApp, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';

const path = `/en/${slug}`;
const copied: string[] = [];

beforeEach(() => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  copied.length = 0;
  getSelection()?.removeAllRanges();
});

/** The places that links lead to. */
const hashes = () => copied.map((link) => new URL(link).hash);

const menu = page.getByRole('dialog', { name: 'Quote and share' });
const button = page.getByRole('button', { name: 'Quote', exact: true });
const option = (name: string) => menu.getByRole('button', { name, exact: true });

function word(sentence: string, position: number): Locator {
  const found = document.querySelectorAll(`[id="${sentence}"] [data-word]`)[position];
  if (!found) throw new Error(`no word ${position} in ${sentence}`);
  return page.elementLocator(found);
}

/** Selects words of a sentence with the mouse, from the middle of the first into the last, from 0. */
function select(sentence: string, first: number, last: number): Promise<void> {
  return userEvent.dragAndDrop(word(sentence, first), word(sentence, last), {
    sourcePosition: { x: 1, y: 8 },
    targetPosition: { x: 20, y: 8 },
  });
}

describe('quoting what is selected', () => {
  it('is offered beside the selection, covers nothing of it, and goes with it', async () => {
    await openApp(path);
    await select('s3', 0, 3);
    await expect.element(button).toBeVisible();
    const own = button.element().getBoundingClientRect();
    const rects = Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? []);
    expect(rects.length).toBeGreaterThan(0);
    expect(
      rects.filter(
        (rect) =>
          rect.bottom > own.top && rect.top < own.bottom && rect.right > own.left && rect.left < own.right,
      ),
    ).toEqual([]);
    // It is there for the keyboard, and has the focus again afterwards.
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(menu).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    await clickOn(document.getElementById('title') ?? document.body);
    await expect.element(button).not.toBeInTheDocument();
  });

  it.each([
    ['while single keys are on', '{}', 'c'],
    ['and of none once they are turned off', '{"keys":false}', null],
  ])('tells of its key %s', async (_, choices, key) => {
    localStorage.setItem('lesart.choices', choices);
    await openApp(path);
    await select('s3', 0, 3);
    await expect.element(button).toBeVisible();
    expect(button.element().getAttribute('aria-keyshortcuts')).toBe(key);
  });

  it('copies clean German with the source, and the English below', async () => {
    await openApp(`${path}?words=1&translation=below`);
    await select('s1', 0, 2);
    await userEvent.keyboard('c');
    await clickOn(option('Copy quotation'));
    await expect
      .poll(() => copied.at(-1))
      .toMatch(/^„Vor dem Hintergrund“\n— dast\., “Blinken besucht Kasachstan/);
    await clickOn(option('Copy quotation with translation'));
    await expect.poll(() => copied.at(-1)).toMatch(/Against the backdrop/);
    await clickOn(option('Copy BibTeX'));
    await expect.poll(() => copied.at(-1)).toMatch(/^@misc\{blinken-astana-2023,/);
    await clickOn(option('Copy CSL-JSON'));
    await expect.poll(() => copied.at(-1)).toMatch(/"type": "article-newspaper"/);
  });
});

describe('quoting a sentence', () => {
  it('is an action of the card of a word', async () => {
    await openApp(path);
    await clickOn(word('s4', 1));
    await clickOn(page.getByRole('button', { name: 'Quote' }));
    await clickOn(option('Copy link to the sentence'));
    await expect.poll(hashes).toEqual(['#s4']);
    expect(page.getByRole('dialog').elements()).toEqual([menu.element()]);
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.closest('[data-sentence]')?.id).toBe('s4');
  });

  it('is done by key at the one that has the cursor, or whose translation is selected', async () => {
    await openApp(`${path}?translation=below`);
    document.getElementById('s6')?.focus();
    await userEvent.keyboard('c');
    await clickOn(option('Copy link to the sentence'));
    await expect.poll(hashes).toEqual(['#s6']);
    await userEvent.keyboard('{Escape}');
    await select('s3', 0, 1);
    await expect.element(button).toBeVisible();
    document.getElementById('s6')?.focus();
    const english = document.querySelector('[data-translation-of="s3"]');
    if (english) getSelection()?.selectAllChildren(english);
    // Words of the article are quoted, not their translation.
    await expect.element(button).not.toBeInTheDocument();
    await userEvent.keyboard('c');
    await clickOn(option('Copy link to the sentence'));
    await expect.poll(hashes).toEqual(['#s6', '#s3']);
  });
});
