import { checkClaims } from './check-claims.ts';
import type { EnginePage, Point } from './engine-page.ts';
import { bring, seen } from './seen.ts';
import { expect, test } from './test.ts';

/** How far from the top of the window an element is; less than nothing where it is above. */
const topOf = (page: EnginePage, selector: string): Promise<number> =>
  page.run((wanted) => document.querySelector(wanted)?.getBoundingClientRect().top ?? -1, selector);

const isChecked = (page: EnginePage, selector: string): Promise<boolean> =>
  page.run((wanted) => document.querySelector(wanted)?.matches(':checked') ?? false, selector);

/** The middle of the first and of the last letter of a sentence, in the window. */
function endsOf(id: string): { readonly first: Point; readonly last: Point } {
  const sentence = document.getElementById(id);
  sentence?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = new Range();
  if (sentence) range.selectNodeContents(sentence);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [head, tail] = [boxes[0] ?? new DOMRect(), boxes.at(-1) ?? new DOMRect()];
  return {
    first: { x: head.left, y: head.top + head.height / 2 },
    last: { x: tail.right - 1, y: tail.top + tail.height / 2 },
  };
}

test('the article is read, jumped through and asked', async ({ open }) => {
  const page = await open();

  await test.step('it is clean German', async () => {
    await expect
      .poll(() => seen(page, '#s3'))
      .toBe(
        'Am Dienstag besucht der amerikanische Außenminister Antony Blinken zum ersten Mal in seiner Amtszeit Kasachstan.',
      );
  });

  await test.step('a sentence behind another is selected from its first letter to its last', async () => {
    // Where it stands is asked anew: what comes late may have moved it while the mouse was on its way.
    await expect(async () => {
      const { first, last } = await page.run(endsOf, 's2');
      await page.drag(first, last);
      await expect
        .poll(() => page.run(() => getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '', null), {
          timeout: 2_000,
        })
        .toMatch(/^Der amerikanische Außenminister .* treffen/);
    }).toPass();
    await page.run(() => getSelection()?.removeAllRanges(), null);
  });

  await test.step('a section is jumped to', async () => {
    await page.click('nav a[href="#ausnahmen"]');
    await expect.poll(() => topOf(page, '#ausnahmen h2')).toBeGreaterThan(0);
    await expect.poll(() => topOf(page, '#ausnahmen h2')).toBeLessThan(450);
  });

  await test.step('the layers are switched by the mouse', async () => {
    // The jump may still be gliding, and a layer that comes holds the page where it is by then.
    await bring(page, '#s16');
    await page.click('input[name="words"]');
    await expect.poll(() => seen(page, '#s16 [lang="en"]')).not.toBe('');
    await page.click('label:has(input[name="translation"][value="below"])');
    await expect.poll(() => seen(page, '[data-translation-of="s16"]')).not.toBe('');
    await page.click('input[name="words"]');
    await page.click('label:has(input[name="translation"][value="off"])');
    await expect.poll(() => seen(page, '[data-translation-of="s16"]')).toBe('');
  });

  await test.step('a word is looked up, and the next one; Escape closes the card', async () => {
    await page.click('#s16 [data-word]');
    await expect.poll(() => seen(page, '[role="dialog"]')).not.toBe('');
    const first = await seen(page, '[role="dialog"]');
    await page.click('#s16 [data-word]:nth-of-type(3)');
    await expect.poll(() => seen(page, '[role="dialog"]')).not.toBe(first);
    await page.press('Escape');
    await expect.poll(() => seen(page, '[role="dialog"]')).toBe('');
  });

  await test.step('what is reported names its speaker, and says at a tap how it is told', () =>
    checkClaims(page, { isHeld: true }));

  await test.step('an actor is chosen, and stepped to', async () => {
    await page.click('aside [data-actor="Donald_Lu"] input');
    await expect.poll(() => isChecked(page, 'aside [data-actor="Donald_Lu"] input')).toBe(true);
    await page.press('n');
    await expect
      .poll(() => page.run(() => document.activeElement?.closest('article') !== null, null))
      .toBe(true);
    await expect
      .poll(() =>
        page.run(() => document.activeElement?.closest('[data-actor]')?.getAttribute('data-actor'), null),
      )
      .toBe('Donald_Lu');
  });
});
