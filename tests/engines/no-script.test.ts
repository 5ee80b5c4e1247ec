import { checkClaims } from './check-claims.ts';
import { bring, seen } from './seen.ts';
import { expect, test } from './test.ts';

test('without JavaScript the article is read, jumped through, switched and asked who says so', async ({
  open,
}) => {
  const page = await open({ script: false });
  await expect(page.run(() => 'ready' in document.documentElement.dataset, null)).resolves.toBe(false);

  await test.step('a section is jumped to', async () => {
    await page.click('nav a[href="#ausnahmen"]');
    await expect
      .poll(() =>
        page.run(() => document.querySelector('#ausnahmen h2')?.getBoundingClientRect().top ?? -1, null),
      )
      .toBeGreaterThan(0);
    await expect.poll(() => page.run(() => window.scrollY, null)).toBeGreaterThan(300);
  });

  await test.step('the layers are switched', async () => {
    await page.click('input[name="words"]');
    await bring(page, '#s16');
    await expect.poll(() => seen(page, '#s16 [lang="en"]')).not.toBe('');
    for (const [layout, said] of [
      ['below', /\w/],
      ['beside', /\w/],
      ['off', /^$/],
    ] as const) {
      await page.click(`label:has(input[name="translation"][value="${layout}"])`);
      await bring(page, '#s16');
      await expect.poll(() => seen(page, '[data-translation-of="s16"]'), layout).toMatch(said);
    }
    await page.click('input[name="words"]');
    await expect.poll(() => seen(page, '#s16 [lang="en"]')).toBe('');
  });

  await test.step('what is reported names its speaker, and says at a tap how it is told', () =>
    // Without a script nothing holds it where it is.
    checkClaims(page, { isHeld: false }));

  await test.step('an actor is chosen', async () => {
    const wash = () =>
      page.run(() => {
        const mention = document.querySelector('article [data-actor="Donald_Lu"] > :first-child');
        return mention ? getComputedStyle(mention).backgroundColor : '';
      }, null);
    const before = await wash();
    await page.click('aside [data-actor="Donald_Lu"] input');
    await expect.poll(wash).not.toBe(before);
  });

  await test.step('the language is switched', async () => {
    await bring(page, 'a[hreflang="de"]');
    await page.click('a[hreflang="de"]');
    await expect.poll(() => page.run(() => document.documentElement.lang, null)).toBe('de');
  });
});
