import { describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp } from '../../open-app.tsx';
import { clickOn, parkPointer, pointAt } from '../../pointer.ts';
import { isSeen, openerOf, openers, placesOfWords, translated, wordIn } from './text-on-page.ts';

/** How much of the marks after two sentences is to be seen: 0 to 1. */
const marks = () => ['s4', 's5'].map((id) => Number(getComputedStyle(openerOf(id), '::before').opacity));

/** Of which sentences the control isn't at the end. */
function astray(): readonly (string | undefined)[] {
  return openers()
    .filter((control) => {
      const sentence = control.previousElementSibling ?? control;
      const end = [...sentence.getClientRects()].at(-1) ?? sentence.getBoundingClientRect();
      const { left, top, bottom } = control.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return Math.abs(left - end.right) > 8 || middle < end.top || middle > end.bottom + 8;
    })
    .map(({ previousElementSibling }) => previousElementSibling?.id);
}

/** Opens or closes all translations. Not by clicks, each of which would bring its translation into view. */
function openAll(isOpen: boolean): void {
  for (const control of document.querySelectorAll<HTMLInputElement>('[data-opens]')) control.checked = isOpen;
}

describe('the mark after a sentence', () => {
  it('shows while the pointer or the focus is on the sentence, and nothing moves', async () => {
    await openApp();
    await parkPointer();
    const before = placesOfWords();
    await expect.poll(marks).toEqual([0, 0]);
    await pointAt(wordIn('s4', 'Visite'));
    await expect.poll(marks).toEqual([1, 0]);
    expect(placesOfWords()).toEqual(before);
    await parkPointer();
    find('#s5').focus();
    await expect.poll(marks).toEqual([0, 1]);
    expect(placesOfWords()).toEqual(before);
  });

  it('is at the end of its sentence, open or closed, however wide the window is', async () => {
    await openApp();
    for (const section of findAll('article section')) section.style.contentVisibility = 'visible';
    for (const width of [1440, 1280, 1000, 820, 600, 390, 320]) {
      await page.viewport(width, 900);
      await expect.poll(() => window.innerWidth).toBe(width);
      for (const isOpen of [false, true]) {
        const message = `${isOpen ? 'open' : 'closed'} at ${width} px`;
        openAll(isOpen);
        await expect.poll(() => translated().length > 20, { message }).toBe(isOpen);
        await expect.poll(astray, { message }).toEqual([]);
      }
    }
  });

  it('makes no line higher, with glosses or without', async () => {
    await openApp();
    const height = () => find('#auftakt').getBoundingClientRect().height;
    const plain = height();
    await userEvent.keyboard('w');
    await expect.poll(height).toBeGreaterThan(plain);
    const glossed = height();
    for (const control of openers()) control.remove();
    await expect.poll(height).toBe(glossed);
    await userEvent.keyboard('w');
    await expect.poll(height).toBe(plain);
  });

  it('is never selected, copied or printed', async () => {
    await openApp();
    await userEvent.keyboard('{Control>}ac{/Control}');
    const paper = document.createElement('textarea');
    document.body.append(paper);
    paper.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect
      .poll(() => paper.value.replace(/\s+/g, ' '))
      .toContain('Amtszeit Kasachstan. Die Visite ist');
    expect(paper.value).not.toMatch(/[\u2060]|Translate this sentence/);
    await clickOn(openerOf('s4'));
    await expect.poll(translated).toEqual(['s4']);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      await expect.poll(() => matchMedia('print').matches).toBe(true);
      await expect.poll(() => openers().filter(isSeen)).toEqual([]);
      await expect.poll(translated).toEqual(['s4']);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});
