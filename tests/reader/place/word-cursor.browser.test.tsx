import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';
import { parkPointer } from '../../pointer.ts';
import { litWords } from '../text/text-on-page.ts';

const focused = () => document.activeElement?.textContent;
const stops = () => findAll('article [tabindex="0"]').map(({ id }) => id);

/** Presses the key again and again: one that is pressed while the page still scrolls may be passed over by the browser. */
async function scrollDown(): Promise<number> {
  await userEvent.keyboard('{ArrowDown}');
  return window.scrollY;
}

describe('the word cursor', () => {
  it('is one stop of Tab for the whole text, which stays where it was left', async () => {
    await openApp();
    await parkPointer();
    expect(stops()).toHaveLength(1);
    find('#s3').focus();
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('Kasachstan');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => document.activeElement?.closest('[data-sentence]')?.id).toBe('s4');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.poll(focused).toBe('Kasachstan');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.id).toBe('s3');
    await expect.poll(stops).toEqual(['s3']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(document.body);
    await expect.poll(litWords).toEqual([]);
  });

  it('goes on by sentence from a translation', async () => {
    await openApp(`/en/${slug}?translation=below`);
    find('#s3').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(litWords).not.toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('data-translation-of')).toBe('s3');
    await userEvent.keyboard('j');
    await expect.poll(() => document.activeElement?.id).toBe('s4');
  });

  it('leaves no light behind when it goes to a control', async () => {
    await openApp();
    await parkPointer();
    find('#s6').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(litWords).toEqual(['In']);
    await userEvent.keyboard('{Tab}');
    await expect.poll(litWords).toEqual([]);
    expect(document.activeElement?.closest('article')).toBeNull();
  });

  it('leaves the arrows to the page where it is not in the text, and where there is no translation to go to', async () => {
    await openApp();
    window.scrollTo(0, 300);
    await expect.poll(scrollDown).toBeGreaterThan(300);
    find('#s3').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => document.activeElement?.closest('#s3 [data-word]')).not.toBeNull();
    const before = window.scrollY;
    await expect.poll(scrollDown).toBeGreaterThan(before);
  });
});
