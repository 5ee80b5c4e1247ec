import type { EnginePage } from './engine-page.ts';
import { seen } from './seen.ts';
import { expect, test } from './test.ts';

/** How the first paragraph is set. */
const setting = (page: EnginePage) =>
  page.run(() => {
    const paragraph = document.querySelector('article section p');
    if (!paragraph) return;
    const { fontSize, textAlign, colorScheme } = getComputedStyle(paragraph);
    return { fontSize: Number.parseFloat(fontSize), textAlign, colorScheme };
  }, null);

test('the text is set as the reader wants it, at once and at the next visit', { tag: '@whole' }, async ({
  open,
}) => {
  const page = await open();
  const before = await setting(page);
  await page.press('a');
  await expect.poll(() => seen(page, '[role="dialog"]')).toMatch(/Text size/);
  await page.run(
    () => document.querySelector<HTMLElement>('[role="dialog"] input[type="range"]')?.focus(),
    null,
  );
  for (let step = 0; step < 3; step += 1) await page.press('ArrowRight');
  await page.click('//*[@role="dialog"]//label[normalize-space()="Dark"]');
  await page.click('//*[@role="dialog"]//label[normalize-space()="Justified text"]');
  await expect.poll(() => setting(page)).toMatchObject({ textAlign: 'justify', colorScheme: 'dark' });
  const after = await setting(page);
  expect(after?.fontSize).toBeGreaterThan(before?.fontSize ?? Number.POSITIVE_INFINITY);

  await page.goTo(await page.run(() => location.href, null));
  await expect.poll(() => setting(page)).toEqual(after);
});
