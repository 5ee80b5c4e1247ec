import { expect, slug, test } from '../test.ts';

test('the hint of a first visit comes over the page, and shifts nothing', async ({ open }) => {
  const page = await open({ path: `/en/${slug}`, first: true });
  await expect(page.getByRole('status').filter({ hasText: 'any word' })).toContainText(
    'Click any word to look it up.',
  );
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        // Where there is none the observer is silent.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(shifts).toBe(0);
});
