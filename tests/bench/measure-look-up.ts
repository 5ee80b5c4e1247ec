import type { Page } from '@playwright/test';
import { NotThere, never } from './or-never.ts';
import { patience } from './patience.ts';

/** A word of the page: which one of its sentence, from 0. */
export interface Word {
  readonly sentence: string;
  readonly index: number;
}

/**
 * Shows a word in the middle of the window, and tells where it is once it has stayed there for two frames and nothing lies
 * over it: where a hand would press. Nothing where it doesn't come to that in time.
 */
function findWord(page: Page, word: Word): Promise<{ readonly x: number; readonly y: number } | undefined> {
  // In one piece and by the page's own means: Playwright's selectors go through the whole text, for seconds in a long one.
  return page.evaluate(
    async ({ sentence, index, patience }) => {
      const element = document.getElementById(sentence)?.querySelectorAll('[data-word]')[index];
      const end = performance.now() + patience;
      let last = '';
      while (element && performance.now() < end) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const [line] = element.getClientRects();
        if (!line) return;
        const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
        const isFree = document.elementFromPoint(x, y)?.closest('[data-word]') === element;
        if (isFree && last === `${x} ${y}`) return { x, y };
        last = `${x} ${y}`;
      }
      return;
    },
    { ...word, patience: patience.use },
  );
}

/**
 * Looks a word up and tells how long it took from the click until its card was on the screen, in milliseconds; closes the
 * card.
 * Errors: there is no such word, or no card comes, or it doesn't go again.
 */
export async function measureCard(page: Page, word: Word): Promise<number> {
  // Away from the text: what the pointer rests on may show a card of its own, over the word.
  await page.mouse.move(0, 0);
  const place = await findWord(page, word);
  if (!place) throw new NotThere(`${word.sentence} has no free word ${word.index}`);
  await page.evaluate((patience) => {
    delete window.bench.card;
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          if (performance.now() - timeStamp > patience) return;
          if (!document.querySelector('[role="dialog"]:popover-open h2')) requestAnimationFrame(look);
          // In the frame after the one that it is drawn in.
          else
            requestAnimationFrame(() => {
              window.bench.card = performance.now() - timeStamp;
            });
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  }, patience.use);
  await page.mouse.click(place.x, place.y, { delay: 60 });
  try {
    const time = await page.waitForFunction(() => window.bench.card, undefined, { timeout: patience.use });
    return (await time.jsonValue()) ?? never;
  } finally {
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]:popover-open'), undefined, {
      timeout: patience.use,
    });
  }
}

/**
 * Moves the word cursor by eight words from the start of a sentence and tells the slowest step, in milliseconds.
 * Errors: the cursor doesn't come to a word.
 */
export async function measureCursor(page: Page, sentence: string): Promise<number> {
  await page.evaluate((id) => {
    document.getElementById(id)?.focus();
    window.bench.clicks = [];
  }, sentence);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('ArrowRight', { delay: 30 });
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
  }
  const moved = await page.evaluate(() => document.activeElement?.matches('[data-word]'));
  if (!moved) throw new NotThere('the cursor is on no word');
  await page.waitForTimeout(200);
  // Event Timing tells nothing shorter than 16 ms.
  return Math.max(16, ...(await page.evaluate(() => window.bench.clicks)));
}
