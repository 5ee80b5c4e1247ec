import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findAll } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';
import { clickOn, parkPointer, pointAt } from '../../pointer.ts';
import { isSeen, placesOfWords } from '../text/text-on-page.ts';
import { names } from './names-of-controls.ts';

/** A word by its position in the sentence, from 0. */
function wordAt(sentence: string, position: number): HTMLElement {
  const found = findAll(`#${sentence} [data-word]`)[position];
  if (!found) throw new Error(`${sentence} has no word ${position}`);
  return found;
}

const glossAt = (sentence: string, position: number) => {
  const word = wordAt(sentence, position);
  return (word.closest('[data-run]') ?? word).querySelector<HTMLElement>(':scope > [inert]');
};

/** Whether the glosses of words are seen. */
const seen = (...places: readonly (readonly [sentence: string, position: number])[]) =>
  places.map(([sentence, position]) => isSeen(glossAt(sentence, position)));

const glosses = () => findAll('article :is([data-word], [data-run]) > [inert]');

describe.each(['en', 'de'] as const)('the options of the glosses, in %s', (language) => {
  const name = names[language];
  const button = page.getByRole('button', { name: name.options });
  const range = page.getByRole('slider', { name: name.glossed });

  async function openOptions(): Promise<void> {
    await clickOn(button.element());
    await expect.element(page.getByRole('dialog', { name: name.options })).toBeVisible();
  }

  it('leave the commonest words without a gloss', async () => {
    await openApp(`/${language}/${slug}`);
    await expect.element(button).not.toBeInTheDocument();
    fireEvent.click(page.getByRole('switch', { name: name.words }).element());
    await expect.poll(() => seen(['s3', 0])).toEqual([true]);
    await openOptions();
    await range.fill('4');
    await expect.element(range).toHaveAttribute('aria-valuetext', name.harder);
    await page.getByRole('button', { name: /^Close$|^Schließen$/ }).click();
    await expect.element(range).not.toBeInTheDocument();
    // *Am Dienstag*, and *vor dem Hintergrund*: an expression with a word that isn't common keeps its ties.
    await expect.poll(() => seen(['s3', 0], ['s3', 1], ['s1', 0])).toEqual([false, true, true]);
    expect(glossAt('s3', 1)?.innerText).toBe('Tuesday');
    await expect.poll(() => location.search).toBe('?words=1&glosses=harder');
    await openOptions();
    await range.fill('0');
    await expect.poll(() => seen(['s3', 0])).toEqual([true]);
    await expect.poll(() => location.search).toBe('?words=1');
  });

  it('say where the slider is led, choose where it is let go, and follow the address', async () => {
    await openApp(`/${language}/${slug}?words=1&glosses=100`);
    await openOptions();
    await expect.element(page.getByRole('radio', { name: name.all })).not.toBeInTheDocument();
    await expect.element(range).toHaveValue('1');
    fireEvent.input(range.element(), { target: { value: '3' } });
    await expect.element(page.getByText(name.thousand)).toBeVisible();
    await expect.element(range).toHaveAttribute('aria-valuetext', name.thousand);
    expect(location.search).toBe('?words=1&glosses=100');
    fireEvent.change(range.element());
    await expect.poll(() => location.search).toBe('?words=1&glosses=1000');
    history.back();
    await expect.element(range).toHaveValue('1');
    // By key, a step each.
    range.element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => location.search).toBe('?words=1');
    await expect.element(range).toHaveAttribute('aria-valuetext', name.all);
  });

  it('are one entry of the history while the slider is moved by key, and close when Tab leads out of them', async () => {
    await openApp(`/${language}/${slug}?words=1`);
    await openOptions();
    await expect.element(range).toBeVisible();
    range.element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => location.search).toBe('?words=1&glosses=1000');
    // Its length tells nothing: a browser forgets what is more than fifty entries ago.
    history.back();
    await expect.poll(() => location.search).toBe('?words=1');
    await expect.element(range).toHaveAttribute('aria-valuetext', name.all);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => location.search).toBe('?words=1&glosses=100');
    history.back();
    await expect.poll(() => location.search).toBe('?words=1');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('switch', { name: name.selftest })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('dialog', { name: name.options })).not.toBeInTheDocument();
  });

  it('test the reader: a gloss keeps its place and hides until its word is asked', async () => {
    await openApp(`/${language}/${slug}?words=1`);
    const before = placesOfWords();
    await openOptions();
    fireEvent.click(page.getByRole('switch', { name: name.selftest }).element());
    await userEvent.keyboard('{Escape}');
    await parkPointer();
    await expect.poll(() => glosses().filter(isSeen)).toEqual([]);
    await expect.poll(placesOfWords).toEqual(before);
    const tied = glossAt('s1', 0);
    expect(tied && getComputedStyle(tied, '::before').visibility).toBe('visible');
    await pointAt(wordAt('s3', 2));
    await expect.poll(() => seen(['s3', 2])).toEqual([true]);
    await pointAt(wordAt('s3', 7));
    await expect.poll(() => seen(['s3', 2])).toEqual([false]);
    wordAt('s3', 2).dataset.revealed = '';
    await expect.poll(() => seen(['s3', 2])).toEqual([true]);
    await expect.poll(() => location.search).toBe('?words=1&selftest=1');
  });
});

describe('the options of the glosses', () => {
  it('leave the focus to their switch, where a key takes the glosses and them away', async () => {
    await openApp('/?words=1');
    const button = page.getByRole('button', { name: 'Gloss options' });
    const words = page.getByRole('switch', { name: 'Word glosses' });
    await expect.element(button).toBeVisible();
    button.element().focus();
    await userEvent.keyboard('w');
    await expect.element(words).toHaveFocus();
    // Also where they are open, and close with it.
    await userEvent.keyboard('w');
    await button.click();
    await expect.element(page.getByRole('dialog', { name: 'Gloss options' })).toBeVisible();
    await userEvent.keyboard('w');
    await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
    await expect.element(words).toHaveFocus();
  });

  it('say from the second step on where the words were counted, and keep their room before', async () => {
    await openApp('/?words=1');
    await page.getByRole('button', { name: 'Gloss options' }).click();
    const range = page.getByRole('slider', { name: 'Skip common words' });
    const source = page.getByText('Counted in German film subtitles.');
    await expect.element(range).toBeVisible();
    await expect.element(source).not.toBeVisible();
    await expect.element(range).not.toHaveAccessibleDescription();
    const bottom = () => range.element().closest('[popover]')?.getBoundingClientRect().bottom;
    const before = bottom();
    await range.fill('2');
    await expect.element(source).toBeVisible();
    await expect.element(range).toHaveAccessibleDescription('Counted in German film subtitles.');
    expect(bottom()).toBe(before);
    await range.fill('0');
    await expect.element(source).not.toBeVisible();
  });
});
