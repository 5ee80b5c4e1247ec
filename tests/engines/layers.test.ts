import { middleSentence } from '../e2e/middle-sentence.ts';
import type { EnginePage } from './engine-page.ts';
import { bring } from './seen.ts';
import { expect, test } from './test.ts';

const topOf = (page: EnginePage, id: string): Promise<number> =>
  page.run((sentence) => document.getElementById(sentence)?.getBoundingClientRect().top ?? 0, id);

/** What is laid over the text, as the root element says it. */
const laidOver = (page: EnginePage): Promise<string> =>
  page.run(() => {
    const { words, translation, claims } = document.documentElement.dataset;
    return [words !== undefined && 'words', translation, claims !== undefined && 'claims']
      .filter((layer) => layer !== false)
      .join(' ');
  }, null);

/** From each state to another by one key, so that each pair of layers is on together, one after the other. */
const walk = [
  ['w', 'words off'],
  ['t', 'words below'],
  ['t', 'words beside'],
  ['q', 'words beside claims'],
  ['w', 'beside claims'],
  ['w', 'words beside claims'],
  ['t', 'words off claims'],
  ['w', 'off claims'],
  ['t', 'below claims'],
  ['w', 'words below claims'],
  ['q', 'words below'],
  ['t', 'words beside'],
  ['w', 'beside'],
  ['t', 'off'],
] as const;

test('each layer, and each pair of layers, goes on and off without the sentence at the eye moving', async ({
  open,
}) => {
  const page = await open();
  await bring(page, '#s8');
  for (const [key, state] of walk) {
    const { id, top } = await page.run(middleSentence, null);
    await page.press(key);
    await expect.poll(() => laidOver(page)).toBe(state);
    await expect
      .poll(async () => Math.abs((await topOf(page, id)) - top), `${id} stays where it is: ${state}`)
      .toBeLessThanOrEqual(2);
  }
});
