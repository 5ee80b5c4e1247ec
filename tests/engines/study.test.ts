import { bring, seen } from './seen.ts';
import { expect, test } from './test.ts';

test('an expression is saved from its card, stands in the list and is reviewed', { tag: '@whole' }, async ({
  open,
}) => {
  const page = await open();
  await bring(page, '#s6');
  await page.click('//*[@id="s6"]//*[@data-word][starts-with(., "gaben")]');
  await expect.poll(() => seen(page, '[role="dialog"]')).toMatch(/bekannt\|geben/);
  await page.click('//*[@role="dialog"]//button[normalize-space()="Save"]');
  await expect.poll(() => seen(page, '[role="dialog"]')).toMatch(/is saved/);
  await page.goTo(await page.run(() => new URL('study', location.href).href, null));
  await expect.poll(() => seen(page, 'h3')).toBe('bekannt|geben');
  await page.click('//button[starts-with(normalize-space(), "Review")]');
  await page.click('//button[normalize-space()="Show answer"]');
  await page.click('//button[starts-with(normalize-space(), "Good")]');
  await expect.poll(() => seen(page, 'main')).toMatch(/Done for now/);
});
