import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../../open-app.tsx';

describe('the line that shows how far the article is read', () => {
  const goTo = (sentence: string) => document.getElementById(sentence)?.scrollIntoView();
  const goToEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);

  it('grows from nothing to the whole width, and moves nothing', async () => {
    await openApp();
    const line = () => getComputedStyle(document.body, '::after');
    const read = () => new DOMMatrix(line().transform).a;
    await expect.poll(read).toBe(0);
    expect(line().position).toBe('fixed');
    goTo('s9');
    await expect.poll(read).toBeGreaterThan(0.1);
    expect(read()).toBeLessThan(1);
    goToEnd();
    await expect.poll(read).toBe(1);
  });

  it('is drawn by a script where a browser can’t draw it by style', async () => {
    const { supports } = CSS;
    const old = vi
      .spyOn(CSS, 'supports')
      .mockImplementation(
        (...asked: readonly string[]) =>
          !asked[0]?.includes('animation-timeline') && Reflect.apply(supports, CSS, asked),
      );
    await openApp();
    const drawn = document.querySelector('body div[style*="scaleX"]');
    const width = () => (drawn ? drawn.getBoundingClientRect().width / window.innerWidth : Number.NaN);
    expect(width()).toBe(0);
    goTo('s9');
    await expect.poll(width).toBeGreaterThan(0.1);
    expect(width()).toBeLessThan(1);
    goToEnd();
    await expect.poll(width).toBeGreaterThan(0.99);
    old.mockRestore();
  });
});
