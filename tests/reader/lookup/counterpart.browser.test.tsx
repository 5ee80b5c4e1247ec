import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';
import { clickOn, middleOf, movePointer, parkPointer, pointAt } from '../../pointer.ts';
import { card, cardText, englishRange, focusedWord, lights, litWords, wordIn } from '../text/text-on-page.ts';

const nothing = { german: [], whole: [], part: [] };

describe('the counterpart', () => {
  it('is lit both ways by mouse, stays lit in the gaps between words and lines, and goes out with the pointer', async () => {
    await openApp(`/en/${slug}?translation=below`);
    for (const layout of ['below', 'beside']) {
      const message = layout;
      await expect.poll(() => location.search).toBe(`?translation=${layout}`);
      await pointAt(wordIn('s6', 'gaben'));
      await expect
        .poll(lights, { message })
        .toEqual({ german: ['gaben', 'bekannt'], whole: ['have', 'released'], part: [] });
      await movePointer(middleOf(englishRange('s6', 'released')));
      await expect
        .poll(lights, { message })
        .toEqual({ german: ['gaben', 'bekannt'], whole: [], part: ['released'] });
      await pointAt(wordIn('s6', 'gaben'));
      await expect.poll(() => lights().whole, { message }).toEqual(['have', 'released']);
      const { right, top, bottom, left } = wordIn('s6', 'gaben').getBoundingClientRect();
      for (const gap of [
        { x: right + 2, y: (top + bottom) / 2 },
        { x: (left + right) / 2, y: bottom + 3 },
      ]) {
        await movePointer(gap);
        await expect.poll(() => litWords().length, { message }).toBeGreaterThan(0);
      }
      await parkPointer();
      await expect.poll(lights, { message }).toEqual(nothing);
      await userEvent.keyboard('t');
    }
  });

  it('is walked through by keys: down into the English, up to the German', async () => {
    await openApp(`/en/${slug}?translation=below`);
    await parkPointer();
    find('#s6').focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => lights().whole).toEqual(['have', 'released']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(lights).toEqual({ german: ['gaben', 'bekannt'], whole: [], part: ['have'] });
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(litWords).toEqual(['nun']);
    await expect.element(page.getByRole('status').filter({ hasText: 'now' })).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focusedWord).toBe('nun');
  });

  it('is told in the card with the layer off, and that there is none where there is none', async () => {
    await openApp();
    const marked = () => [...(card()?.querySelectorAll('mark') ?? [])].map(({ innerText }) => innerText);
    await clickOn(wordIn('s6', 'gaben'));
    await expect.poll(marked).toEqual(['have', 'released']);
    await userEvent.keyboard('{Escape}');
    await clickOn(wordIn('s8', 'So'));
    await expect.poll(cardText).toContain('The translation has no word for it.');
    await expect.poll(marked).toEqual([]);
  });
});
