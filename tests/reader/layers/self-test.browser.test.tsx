import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';
import { clickOn, parkPointer, pointAt } from '../../pointer.ts';
import { card, cardTitle, litWords, wordIn } from '../text/text-on-page.ts';

const glossed = `/en/${slug}?words=1&selftest=1`;

function visibilityOfGloss(form: string): string | undefined {
  const gloss = wordIn('s6', form).querySelector('[lang="en"]');
  return gloss ? getComputedStyle(gloss).visibility : undefined;
}

describe('the self-test', () => {
  it('shows a gloss at the first tap, of an expression wherever it is tapped, and looks up at the second', async () => {
    await openApp(glossed);
    await parkPointer();
    await expect.poll(() => visibilityOfGloss('gaben')).toBe('hidden');
    // Known by now, so that one tap is enough.
    await pointAt(wordIn('s6', 'bekannt'));
    await expect.poll(litWords).toEqual(['gaben', 'bekannt']);
    await clickOn(wordIn('s6', 'bekannt'));
    await expect.poll(() => wordIn('s6', 'gaben').dataset.revealed).toBe('');
    await parkPointer();
    await expect.poll(() => visibilityOfGloss('gaben')).toBe('visible');
    await expect.poll(card).toBeNull();
    await clickOn(wordIn('s6', 'bekannt'));
    await expect.poll(cardTitle).toBe('bekannt|geben');
  });

  it('shows a gloss at the first Enter, and looks up at the second', async () => {
    await openApp(glossed);
    await parkPointer();
    find('#s6').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(litWords).toEqual(['In']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => visibilityOfGloss('In')).toBe('visible');
    await expect.poll(card).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.poll(card).not.toBeNull();
  });

  it('asks for no gloss that is left out', async () => {
    await openApp(`${glossed}&glosses=harder`);
    await pointAt(wordIn('s6', 'hohe'));
    await expect.poll(litWords).toEqual(['hohe']);
    await clickOn(wordIn('s6', 'des'));
    await expect.poll(card).not.toBeNull();
  });
});
