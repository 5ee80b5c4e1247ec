import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { findObjections } from '../../find-objections.ts';
import { openApp, phone, slug } from '../../open-app.tsx';
import { clickOn, parkPointer } from '../../pointer.ts';
import { onTouchScreen } from '../../touch-screen.ts';
import { names } from '../layers/names-of-controls.ts';
import { openerOf, translated } from './text-on-page.ts';

/** How much of the mark after a sentence is to be seen: 0 to 1. */
const markOf = (id: string) => Number(getComputedStyle(openerOf(id), '::before').opacity);

/** How far down its line the mark after a sentence is, from the top of the letters, 0, to the bottom of them, 1. */
function placeInLine(id: string): number {
  const range = new Range();
  range.selectNodeContents(findAll(`#${id} [data-word]`).at(-1)?.firstChild ?? openerOf(id));
  const line = range.getBoundingClientRect();
  const { top, bottom } = openerOf(id).getBoundingClientRect();
  return ((top + bottom) / 2 - line.top) / line.height;
}

/** How large the target after a sentence is, and which words it covers. */
function targetOf(id: string) {
  const control = openerOf(id);
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const hits = (dx: number, dy: number) => document.elementFromPoint(x + dx, y + dy) === control;
  const reach = (dx: number, dy: number) => {
    let far = 0;
    while (far < 60 && hits(dx * far, dy * far)) far += 1;
    return far;
  };
  const covered = findAll('article [data-word]').filter((word) => {
    const range = new Range();
    range.selectNodeContents(word.firstChild ?? word);
    return [...range.getClientRects()].some(
      (one) => one.right > left + 1 && one.left < right - 1 && one.bottom > top + 1 && one.top < bottom - 1,
    );
  });
  return {
    width: reach(-1, 0) + reach(1, 0) - 1,
    height: reach(0, -1) + reach(0, 1) - 1,
    covered: covered.map(({ textContent }) => textContent),
  };
}

/** The words of the text that a tap misses, because a mark that says who says so takes it. */
function takenFromWords(): readonly (string | null)[] {
  for (const section of findAll('article section')) section.style.contentVisibility = 'visible';
  const words = findAll('article [data-word]');
  return findAll('article button')
    .filter((mark) => mark.checkVisibility())
    .flatMap((mark) => {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = mark.getBoundingClientRect();
      return words.filter((word) =>
        [...word.getClientRects()].some(({ left, right, top, bottom }) => {
          const x = (Math.max(left, box.left) + Math.min(right, box.right)) / 2;
          const y = Math.min(bottom, box.bottom) - 1;
          const isUnder = right > box.left && left < box.right && top < box.bottom && bottom - 1 > box.top;
          return isUnder && document.elementFromPoint(x, y) === mark;
        }),
      );
    })
    .map(({ textContent }) => textContent);
}

beforeEach(async () => {
  await onTouchScreen();
  // Where the test before has left it a sentence would be pointed at.
  await parkPointer();
});

describe('on a touch screen', () => {
  it.each([false, true])(
    'the mark after a sentence is always there, large enough, and covers no word, with glosses: %s',
    async (isGlossed) => {
      await openApp(`/de/${slug}${isGlossed ? '?words=1' : ''}`, { viewport: phone });
      await expect.poll(() => markOf('s4')).toBeGreaterThan(0.5);
      await expect.poll(() => markOf('s4')).toBeLessThan(1);
      for (const id of ['s1', 's3', 's4', 's5', 's8']) {
        await expect.poll(() => targetOf(id).covered, { message: id }).toEqual([]);
        await expect.poll(() => targetOf(id).width, { message: id }).toBeGreaterThanOrEqual(23);
        await expect.poll(() => targetOf(id).height, { message: id }).toBeGreaterThanOrEqual(24);
        // In the middle of a small letter: under the line it would be an accent of what stands below.
        await expect.poll(() => placeInLine(id), { message: id }).toBeGreaterThan(0.45);
        await expect.poll(() => placeInLine(id), { message: id }).toBeLessThan(0.7);
      }
      await clickOn(openerOf('s4'));
      await expect.poll(translated).toEqual(['s4']);
      await clickOn(openerOf('s4'));
      await expect.poll(translated).toEqual([]);
    },
  );

  it('a mark that says who says so takes no tap from a word', async () => {
    await openApp(`/de/${slug}?claims=1`, { viewport: phone });
    await expect.poll(takenFromWords).toEqual([]);
  });

  it.each(['en', 'de'] as const)(
    'the options of the glosses are asked for in the menu, have room, and axe objects to nothing, in %s',
    async (language) => {
      const name = names[language];
      const options = page.getByRole('dialog', { name: name.options });
      await openApp(`/${language}/${slug}?words=1`, { viewport: phone });
      for (const id of ['s2', 's4', 's7']) fireEvent.click(find(`[data-opens="${id}"]`));
      for (const width of [320, 390]) {
        await page.viewport(width, 844);
        await page.getByRole('button', { name: name.more }).click();
        const menu = page.getByRole('dialog', { name: name.more });
        const item = menu.getByRole('button', { name: name.options });
        await expect.poll(() => item.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
        await item.click();
        await expect.element(options).toBeVisible();
        const edges = () => options.element().getBoundingClientRect();
        await expect.poll(() => edges().left).toBeGreaterThanOrEqual(0);
        await expect.poll(() => edges().right).toBeLessThanOrEqual(width);
        // The switch that they belong to stays in sight.
        await expect.poll(() => edges().bottom).toBeLessThan(844 - 60);
        if (width === 390) break;
        await userEvent.keyboard('{Escape}');
        await expect.element(options).not.toBeInTheDocument();
      }
      await page.getByRole('slider', { name: name.glossed }).fill('4');
      await page.getByRole('switch', { name: name.selftest }).click();
      const parts = ['#gloss-options', '#auftakt > p:first-of-type', '#s7', '[data-translation-of="s7"]'].map(
        find,
      );
      await expect(findObjections(...parts)).resolves.toEqual([]);
    },
  );
});
