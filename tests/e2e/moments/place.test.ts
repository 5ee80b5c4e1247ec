import { middleSentence } from '../middle-sentence.ts';
import { expect, phone, test, wide } from '../test.ts';

for (const [name, viewport] of [
  ['a wide window', wide],
  ['a phone', phone],
] as const) {
  test(`the reader’s place, in ${name}, is kept through every switch of a layer`, async ({ open }) => {
    const page = await open({ viewport });
    const steps: readonly (readonly [string, () => Promise<void>])[] = [
      ['words on', () => page.getByRole('switch', { name: 'Word glosses' }).click()],
      ['below', () => page.getByRole('radio', { name: 'Below' }).click()],
      // Where there is no room for it only a key asks for it.
      [
        'beside',
        () =>
          viewport === wide ? page.getByRole('radio', { name: 'Beside' }).click() : page.keyboard.press('t'),
      ],
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
        const before = await page.evaluate(middleSentence);
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

test('what is pressed while a layer is still being laid over the rest stays under the pointer', async ({
  open,
}) => {
  const page = await open();
  // As in an engine that doesn't keep a place itself.
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { overflow-anchor: none !important; }');
    document.adoptedStyleSheets.push(style);
  });
  for (const sentence of ['#s8', '#s12', '#s16', '#s19']) {
    await page
      .locator(sentence)
      .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    for (const key of ['w', 't', 'w', 't', 't']) {
      const { id, top } = await page.evaluate(middleSentence);
      await page.keyboard.press(key);
      await page.evaluate(() =>
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      );
      await expect(page.locator('[data-waits]')).toHaveCount(0);
      const later = await page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
      expect(Math.abs(later - top), `${id} after ${key} at ${sentence}`).toBeLessThanOrEqual(2);
    }
  }
});
