import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';
import { overhang } from './show-layers.ts';

/** How each glossed word lies in the page: in how many lines, and how far its gloss is below the top of its letters. */
const glossed = () =>
  findAll('article span:has(> [lang="en"][inert])').map((word) => {
    const range = new Range();
    range.selectNodeContents(word.firstChild ?? word);
    const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
    const gloss = word.querySelector('[lang="en"]');
    const below = (gloss?.getBoundingClientRect().top ?? 0) - range.getBoundingClientRect().top;
    return {
      word: word.firstChild?.textContent,
      lines: lines.size,
      // From the top of the letters at least as far as they are high.
      isClear: below >= Number.parseFloat(getComputedStyle(word).fontSize),
    };
  });

it('word glosses never break a word and stay clear of its letters, in windows of any width', async () => {
  await openApp(`/en/${slug}?words=1&translation=beside`);
  await expect.poll(() => glossed().length).toBeGreaterThan(200);
  for (const width of [320, 390, 600, 820, 1000, 1280, 1440]) {
    const message = `${width} px`;
    await page.viewport(width, 900);
    await expect.poll(() => window.innerWidth).toBe(width);
    await expect.poll(() => glossed().filter(({ lines }) => lines > 1), { message }).toEqual([]);
    await expect.poll(overhang, { message }).toBeLessThanOrEqual(0);
  }
  await page.getByRole('radio', { name: 'Off', exact: true }).click();
  // Alone on a line too.
  for (const width of [1440, 390]) {
    await page.viewport(width, 900);
    await expect.poll(() => window.innerWidth).toBe(width);
    await expect.element(find('[data-translation-of="s1"]')).not.toBeVisible();
    const message = `without a translation, ${width} px`;
    await expect.poll(() => glossed().filter(({ isClear }) => !isClear), { message }).toEqual([]);
  }
});
