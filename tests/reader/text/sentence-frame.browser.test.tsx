import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp, phone, slug, wide } from '../../open-app.tsx';

/** How far apart the frames of a sentence's lines are, in pixels, at most: none where they are one frame. */
function gapInFrame(sentence: HTMLElement): number {
  const offset = Number.parseFloat(getComputedStyle(sentence).outlineOffset);
  const lines = [...sentence.getClientRects()];
  const gaps = lines.slice(1).map(({ top }, index) => top - (lines[index]?.bottom ?? 0) - 2 * offset);
  return Math.max(0, ...gaps);
}

it.each([
  ['on a phone', phone, ''],
  ['on a phone with glosses', phone, '?words=1'],
  ['in a wide window with glosses', wide, '?words=1'],
] as const)(
  'a sentence at hand has one frame however many its lines, and moves nothing: %s',
  async (_, viewport, query) => {
    await openApp(`/en/${slug}${query}`, { viewport });
    const sentence = find('#s8');
    const paragraph = () => sentence.closest('p')?.getBoundingClientRect().height;
    const height = paragraph();
    sentence.focus();
    await userEvent.keyboard('jk');
    await expect.element(sentence).toHaveFocus();
    expect(sentence.getClientRects().length).toBeGreaterThan(2);
    await expect.poll(() => gapInFrame(sentence)).toBe(0);
    await expect.poll(paragraph).toBe(height);
  },
);

it('a sentence at hand is framed clear of who makes the next claim', async () => {
  await openApp(`/en/${slug}?words=1&claims=1`, { viewport: phone });
  const sentence = find('#s11');
  sentence.focus();
  await userEvent.keyboard('jk');
  await expect.element(sentence).toHaveFocus();
  const offset = Number.parseFloat(getComputedStyle(sentence).outlineOffset);
  const tops = findAll('[data-sentence] ~ * > button').map((button) => button.getBoundingClientRect().top);
  const next = tops.find((top) => top > sentence.getBoundingClientRect().top);
  expect(next).toBeGreaterThan(sentence.getBoundingClientRect().bottom + offset);
});
