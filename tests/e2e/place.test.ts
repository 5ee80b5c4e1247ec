import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests, phone, wide } from './open-page.ts';

const { open } = browserTests();

/** The sentence nearest to the middle of the window, found without the product's help. */
async function middleSentence(page: Page): Promise<{ readonly id: string; readonly top: number }> {
  return page.evaluate(() => {
    const middle = window.innerHeight / 2;
    const sentences = [...document.querySelectorAll<HTMLElement>('article [id]')].filter(({ id }) =>
      /^s\d+$/.test(id),
    );
    const away = (sentence: HTMLElement): number => {
      const { top, bottom } = sentence.getBoundingClientRect();
      return Math.max(top - middle, middle - bottom, 0);
    };
    const [nearest] = sentences.toSorted((a, b) => away(a) - away(b));
    return { id: nearest?.id ?? '', top: nearest?.getBoundingClientRect().top ?? 0 };
  });
}

describe.each([
  ['a wide window', wide],
  ['a phone', phone],
])('the reader’s place, in %s', (_, viewport) => {
  it.each(['#s8', '#s12', '#s16', '#s19'])(
    'is kept through every switch of a layer at %s',
    async (sentence) => {
      const page = await open({ viewport });
      await page.locator(sentence).evaluate((element) => {
        window.scrollBy({
          top: element.getBoundingClientRect().top - window.innerHeight / 2 + 10,
          behavior: 'instant',
        });
      });
      const steps: readonly (readonly [string, () => Promise<void>])[] = [
        ['words on', () => page.getByRole('switch', { name: 'Word glosses' }).click()],
        ['below', () => page.getByRole('radio', { name: 'Below' }).click()],
        ['beside', () => page.getByRole('radio', { name: 'Beside' }).click()],
        ['words off by key', () => page.keyboard.press('w')],
        ['off by key', () => page.keyboard.press('t')],
        ['below by key', () => page.keyboard.press('t')],
        ['words on by key', () => page.keyboard.press('w')],
        ['off', () => page.getByRole('radio', { name: 'Off' }).click()],
      ];
      for (const [name, step] of steps) {
        const before = await middleSentence(page);
        await step();
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const top = await page
          .locator(`#${before.id}`)
          .evaluate((element) => element.getBoundingClientRect().top);
        expect(Math.abs(top - before.top), `${before.id} after ${name}`).toBeLessThanOrEqual(2);
      }
    },
  );
});
