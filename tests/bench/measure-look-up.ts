import type { Page } from 'playwright-core';

/** How long a look-up may take before something is wrong, in milliseconds. */
const patience = 30_000;

/** Shows a word in the middle of the window, and tells where. */
async function findWord(page: Page, word: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = page.locator(word).first();
  await place.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await place.boundingBox();
  if (!box) throw new Error(`${word} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 12) };
}

/** Looks a word up and tells how long it took from the click until its card was on the screen, in milliseconds; closes the card. */
export async function measureCard(page: Page, word: string): Promise<number> {
  const { x, y } = await findWord(page, word);
  await page.evaluate(() => {
    delete window.bench.card;
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
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
  });
  await page.mouse.click(x, y, { delay: 60 });
  await page.waitForFunction(() => window.bench.card !== undefined, undefined, { timeout: patience });
  const time = await page.evaluate(() => window.bench.card);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('[role="dialog"]:popover-open'), undefined, {
    timeout: patience,
  });
  return time ?? patience;
}

/** Moves the word cursor by eight words from the start of a sentence and tells the slowest step, in milliseconds. */
export async function measureCursor(page: Page, sentence: string): Promise<number> {
  await page.locator(sentence).focus();
  await page.evaluate(() => {
    window.bench.clicks = [];
  });
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
  if (!moved) throw new Error('the cursor is on no word');
  await page.waitForTimeout(200);
  // Event Timing tells nothing shorter than 16 ms.
  return Math.max(16, ...(await page.evaluate(() => window.bench.clicks)));
}
