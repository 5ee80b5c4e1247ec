import { expect, phone, slug, test, wide } from '../test.ts';

for (const [where, viewport] of [
  ['a wide window', wide],
  ['a phone', phone],
] as const)
  test(`the layers that a first visit is shown, in ${where}, shift nothing when they come`, async ({
    open,
  }) => {
    const page = await open({ path: `/de/${slug}`, first: true, viewport });
    await expect(page.getByRole('region', { name: /Neu hier/ })).toBeVisible();
    const shifted = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const found: string[] = [];
          new PerformanceObserver((list) => {
            found.push(...list.getEntries().map(({ startTime }) => `at ${startTime}`));
          }).observe({ type: 'layout-shift', buffered: true });
          // Where there is none the observer is silent.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))));
        }),
    );
    expect(shifted).toEqual([]);
  });
