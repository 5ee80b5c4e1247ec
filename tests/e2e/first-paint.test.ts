import type { Page } from '@playwright/test';
import { fillStorage } from './fill-storage.ts';
import { expect, test } from './test.ts';
import { loadedFonts } from './text-style.ts';

// The shorter article: how long it is plays no part.
test.use({ site: 'articles' });

/** Notes in what colour, size and typeface the first words are drawn, whenever that is another. */
function watchFrames(): void {
  const seen: string[] = [];
  const look = () => {
    const words = document.getElementById('s1');
    if (words) {
      const { fontSize, fontFamily } = getComputedStyle(words);
      const { backgroundColor } = getComputedStyle(document.documentElement);
      const frame = `${backgroundColor} ${fontSize} ${fontFamily.split(',')[0]}`;
      if (!seen.includes(frame)) seen.push(frame);
      sessionStorage.setItem('frames', JSON.stringify(seen));
    }
    requestAnimationFrame(look);
  };
  look();
}

/** The colour of the page, and of the frame round it. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const fitting = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
      ({ media }) => matchMedia(media).matches,
    );
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return [fitting?.content ?? '', paper].map((colour) => {
      if (!probe) return '';
      probe.fillStyle = colour;
      probe.fillRect(0, 0, 1, 1);
      return `rgb(${[...probe.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
    });
  });

for (const [theme, scheme, colour, face, family, files] of [
  [
    'dark',
    'light',
    'rgb(26, 23, 19)',
    'legible',
    '"Atkinson Hyperlegible Next"',
    ['atkinson-hyperlegible-next'],
  ],
  ['light', 'dark', 'rgb(252, 250, 246)', 'serif', '"Source Serif 4"', ['source-serif-4']],
  ['sepia', 'dark', 'rgb(241, 229, 204)', 'sans', 'system-ui', []],
] as const) {
  test(`what was chosen is there at the first paint, and ever after: ${theme} and ${face} on a ${scheme} device`, async ({
    open,
  }) => {
    const page = await open({
      path: '/en/fjord-konferenz',
      colorScheme: scheme,
      prepare: async (fresh) => {
        await fillStorage(fresh, { 'lesart.comfort': JSON.stringify({ theme, size: '1.5', face }) });
        await fresh.addInitScript(watchFrames);
      },
    });
    await expect.poll(() => loadedFonts(page)).toEqual(files);
    await expect.poll(() => colours(page)).toEqual([colour, colour]);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const frames = () => page.evaluate(() => JSON.parse(sessionStorage.getItem('frames') ?? '[]'));
    await expect.poll(frames).toEqual([`${paper} 34.65px ${family}`]);
  });
}
