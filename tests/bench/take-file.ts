import type { Page } from '@playwright/test';
import { longestTask } from './longest-task.ts';
import { NotThere, never } from './or-never.ts';
import type { Taking } from './page-record.ts';
import { patience } from './patience.ts';
import { watchMemory } from './watch-memory.ts';

/** What the taking in of a file measured; times in milliseconds. */
export interface TakenFile {
  /** Until the first of its texts could be read, and until all could. */
  readonly first: number;
  readonly all: number;
  /** The page's longest task meanwhile; 0 where none took 50 ms. */
  readonly longest: number;
  /** How many of a hundred frames came 50 ms after the last, or later. */
  readonly late: number;
  /** Of the page's process with its worker, in megabytes; undefined where the machine doesn't tell. */
  readonly memory: { readonly own: number; readonly resident: number } | undefined;
  /** Ids of the texts that the report leads to. */
  readonly ids: readonly string[];
}

/** Notes in the page when the texts of the next file can be read, and how steadily it draws meanwhile. */
function recordTaking(): void {
  document.addEventListener(
    'change',
    () => {
      const start = performance.now();
      const taking: Taking = { start, frames: 0, late: 0 };
      window.bench.taking = taking;
      window.bench.longTasks.length = 0;
      let last = start;
      const look = (now: number) => {
        taking.frames += 1;
        if (now - last >= 50) taking.late += 1;
        last = now;
        const report = document.querySelector('section[aria-labelledby="open-title"] li');
        const isRead = report?.querySelector('a[href*="/own/"]') != null;
        if (isRead) taking.first ??= now - start;
        if (report && !report.querySelector('progress')) taking.all ??= now - start;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { once: true, capture: true },
  );
}

/**
 * Chooses a file on the shelf and waits until all of its texts can be read.
 * Errors: it isn't taken in in time; no text comes of it.
 */
export async function takeFile(page: Page, file: string): Promise<TakenFile> {
  await page.evaluate(recordTaking);
  const memory = await watchMemory(page);
  await page.setInputFiles('input[type="file"]', file);
  try {
    await page.waitForFunction(() => window.bench.taking?.all !== undefined, undefined, {
      timeout: patience.loading,
      polling: 500,
    });
    // What is written last is drawn after that.
    await page.waitForTimeout(500);
  } finally {
    memory.stop();
  }
  const { taking, longTasks, ids } = await page.evaluate(() => ({
    taking: window.bench.taking,
    longTasks: window.bench.longTasks,
    ids: Array.from(
      document.querySelectorAll('section[aria-labelledby="open-title"] li a[href*="/own/"]'),
      (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
    ),
  }));
  if (!taking || ids.length === 0) throw new NotThere(`${file} has become no text`);
  const { first = never, all = never, frames, late } = taking;
  return {
    first,
    all,
    longest: longestTask(longTasks),
    late: (100 * late) / frames,
    memory: memory.peak(),
    ids,
  };
}
