import { landsAt } from './lands-at.ts';
import { expect, slug, test } from './test.ts';

test('the site is an app to the browser, whose frame has the colour of the page, and opens it at the section of the address', async ({
  open,
}) => {
  const page = await open({ path: `/de/${slug}#ausnahmen` });
  const session = await page.context().newCDPSession(page);

  await test.step('the section begins under the bar', () => landsAt(page, 48));

  await test.step('the browser finds nothing wrong in what it says of itself', async () => {
    const { url, errors, manifest } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe('/de.webmanifest');
    expect(manifest).toMatchObject({ name: 'Lesart', display: 'kStandalone' });
    expect(manifest.icons).toHaveLength(5);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`its frame has the colour of a ${colorScheme} page`, async () => {
      await page.emulateMedia({ colorScheme });
      const colours = () =>
        page.evaluate(() => {
          const metas = [...document.querySelectorAll('meta[name="theme-color"]')];
          const meta = metas.find((one) => matchMedia(one.getAttribute('media') ?? '').matches);
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const [framed, painted] = [meta?.getAttribute('content') ?? '', paper].map((colour) => {
            if (canvas) canvas.fillStyle = colour;
            canvas?.fillRect(0, 0, 1, 1);
            return canvas?.getImageData(0, 0, 1, 1).data.join();
          });
          return { isDark: matchMedia('(prefers-color-scheme: dark)').matches, isSame: framed === painted };
        });
      await expect.poll(colours).toEqual({ isDark: colorScheme === 'dark', isSame: true });
    });
  }
});
