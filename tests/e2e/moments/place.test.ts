import type { Page } from '@playwright/test';
import { expect, phone, test, wide } from '../test.ts';

/** The sentence nearest to the middle of the window, found without the product's help. */
function middleSentence(page: Page): Promise<{ readonly id: string; readonly top: number }> {
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

for (const [name, viewport] of [
  ['a wide window', wide],
  ['a phone', phone],
] as const) {
  test(`the reader’s place, in ${name}, is kept through every switch of a layer`, async ({ open }) => {
    const page = await open({ viewport });
    const steps: readonly (readonly [string, () => Promise<void>])[] = [
      ['words on', () => page.getByRole('switch', { name: 'Word glosses' }).click()],
      ['below', () => page.getByRole('radio', { name: 'Below' }).click()],
      ['beside', () => page.getByRole('radio', { name: 'Beside' }).click()],
      ['words off by key', () => page.keyboard.press('w')],
      ['off by key', () => page.keyboard.press('t')],
      ['below by key', () => page.keyboard.press('t')],
      ['words on by key', () => page.keyboard.press('w')],
      ['off', () => page.getByRole('radio', { name: 'Off' }).click()],
      // As the next sentence finds the page.
      ['words off', () => page.getByRole('switch', { name: 'Word glosses' }).click()],
    ];
    for (const sentence of ['#s8', '#s12', '#s16', '#s19']) {
      await page.locator(sentence).evaluate((element) => {
        window.scrollBy({
          top: element.getBoundingClientRect().top - window.innerHeight / 2 + 10,
          behavior: 'instant',
        });
      });
      for (const [what, step] of steps) {
        const before = await middleSentence(page);
        await step();
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        // At once: a place that is found again later has jumped.
        const top = await page
          .locator(`#${before.id}`)
          .evaluate((element) => element.getBoundingClientRect().top);
        expect(Math.abs(top - before.top), `${before.id} at ${sentence} after ${what}`).toBeLessThanOrEqual(
          2,
        );
        // Nor does it move while what isn't in the window follows.
        await expect(page.locator('[data-waits]')).toHaveCount(0);
        const later = await page
          .locator(`#${before.id}`)
          .evaluate((element) => element.getBoundingClientRect().top);
        expect(
          Math.abs(later - before.top),
          `${before.id} at ${sentence} later than ${what}`,
        ).toBeLessThanOrEqual(2);
      }
    }
  });
}
