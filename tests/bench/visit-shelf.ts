import type { Browser, Page } from '@playwright/test';
import { storageKey } from '#reader/layers/stored-choices.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import { longestTask } from './longest-task.ts';
import { newReader, openIn } from './open-page.ts';
import { never, orNever } from './or-never.ts';
import { patience } from './patience.ts';
import type { SeededText } from './seed-texts.ts';
import { shelfPage } from './shelf-pages.ts';

/** What a visit to the shelf measured; times in milliseconds. */
export interface ShelfVisit {
  readonly firstPaint: number;
  /** When the first of the reader's own texts stood there, and when all did. */
  readonly whole: number;
  readonly all: number;
  readonly longest: number;
  /** The slowest key of a word that is searched for, and the time from the last one until what was found stood there alone. */
  readonly key?: number;
  readonly found?: number;
  readonly layoutShift: number;
}

/** Puts texts on the shelf: into the database, which the page has made by then. */
async function seed(page: Page, texts: readonly SeededText[]): Promise<void> {
  await page.evaluate(
    ({ texts, name }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          // A revision of before may have no counts.
          const hasCounts = database.objectStoreNames.contains('counts');
          const stores = ['texts', 'plain', ...(hasCounts ? ['counts'] : [])];
          const transaction = database.transaction(stores, 'readwrite');
          for (const { text, plain, counts } of texts) {
            if (hasCounts) transaction.objectStore('counts').put(counts, text.id);
            transaction.objectStore('texts').put(text);
            transaction.objectStore('plain').put(plain, text.id);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    { texts, name: shelfName },
  );
}

/** Notes in the page when so many texts stood in the list besides those of the edition. */
function recordList(count: number): void {
  const watch = new MutationObserver(() => {
    const isThere = document.querySelectorAll('[id^="text-bench"]').length >= count;
    if (!isThere || !document.documentElement.hasAttribute('data-ready')) return;
    watch.disconnect();
    window.bench.listed = performance.now();
  });
  watch.observe(document, { childList: true, subtree: true, attributeFilter: ['data-ready'] });
}

/** Types a word that is in one text alone; nothing where the shelf has no search, as a small one. */
async function search(page: Page, word: string): Promise<Pick<ShelfVisit, 'key' | 'found'>> {
  const field = page.locator('input[type="search"]');
  if (!(await field.isVisible())) return {};
  await field.click();
  await page.evaluate(() => {
    window.bench.clicks = [];
  });
  await page.keyboard.type(word.slice(0, -1), { delay: 80 });
  await page.evaluate(() => {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          const texts = document.querySelectorAll('section[aria-labelledby="texts-title"] ul > li');
          if (texts.length === 1) window.bench.found = performance.now() - timeStamp;
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press(word.slice(-1));
  const found = page.waitForFunction(() => window.bench.found, undefined, { timeout: patience.use });
  const time = await orNever(found.then(async (value) => (await value.jsonValue()) ?? never));
  await page.waitForTimeout(200);
  return { key: Math.max(16, ...(await page.evaluate(() => window.bench.clicks))), found: time };
}

/**
 * Visits the shelf as a reader does whose device has the site and these texts, and searches it.
 * Errors: the page can't be opened, or breaks.
 */
export async function visitShelf(
  browser: Browser,
  origin: string,
  texts: readonly SeededText[],
  isWide: boolean,
): Promise<ShelfVisit> {
  const context = await newReader(browser, isWide);
  try {
    const address = { url: origin + shelfPage, tellsReady: true };
    const first = await openIn(context, address, { isNear: true });
    await seed(first.page, texts);
    await first.page.close();
    const begin = async (page: Page) => {
      await page.addInitScript(recordList, texts.length);
      // Of a reader of whom something is known each text tells how much of it they know.
      await page.addInitScript((key) => localStorage.setItem(key, '{"glosses":"500"}'), storageKey);
    };
    const { page, record } = await openIn(context, address, { isNear: true, begin });
    const listed = page.waitForFunction(() => window.bench.listed, undefined, { timeout: patience.use });
    const all = await orNever(listed.then(async (value) => (await value.jsonValue()) ?? never));
    const searched = await search(page, texts.at(-1)?.text.id ?? '');
    return {
      firstPaint: record.firstPaint,
      whole: record.whole ?? never,
      all,
      longest: longestTask(record.longTasks),
      layoutShift: record.layoutShift,
      ...searched,
    };
  } finally {
    await context.close();
  }
}
