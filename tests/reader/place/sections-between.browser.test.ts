import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sectionsBetween } from '#reader/place/sentence-at-eye.ts';

/** Draws sections of 100 pixels with gaps of 50. */
async function drawSections(count: number): Promise<void> {
  await page.viewport(1440, 900);
  const section = '<section style="height: 100px; margin-block-end: 50px"></section>';
  document.body.style.margin = '0';
  document.body.innerHTML = `<article id="article">${section.repeat(count)}</article>`;
}

const ordinals = (sections: readonly Element[]) => {
  const all: readonly Element[] = [...document.querySelectorAll('section')];
  return sections.map((section) => all.indexOf(section) + 1);
};

describe('the sections between two lines', () => {
  it.each([
    ['the whole window, from its first to its last', 0, 890, [1, 2, 3, 4, 5, 6]],
    ['a part that reaches into two', 260, 460, [3, 4]],
    ['a line in one', 320, 320, [3]],
    ['a line in a gap, which has one on either side', 120, 120, [1, 2]],
    ['what is above the first', -500, -400, [1]],
    ['what is below the last', 5000, 6000, [20]],
  ])('are found for %s', async (_, upper, lower, expected) => {
    await drawSections(20);
    expect(ordinals(sectionsBetween(upper, lower))).toEqual(expected);
  });

  it('are none where there is no text', () => {
    document.body.innerHTML = '';
    expect(sectionsBetween(0, 900)).toEqual([]);
  });
});
