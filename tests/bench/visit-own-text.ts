import type { Browser, BrowserContext } from '@playwright/test';
import { longestTask } from './longest-task.ts';
import { measureUse, type Use } from './measure-use.ts';
import { newReader, openIn } from './open-page.ts';
import { never } from './or-never.ts';
import { ownPage, shelfPage } from './shelf-pages.ts';
import { takeFile } from './take-file.ts';

/** What the opening of a text of the reader's own measured, and its use; times in milliseconds. */
export interface OwnVisit extends Use {
  /** From the choice of its file until it could be read, and the longest task of the shelf's page meanwhile. */
  readonly taken?: number;
  readonly longestTaking?: number;
  /** From the link until its first words were on the screen, and until all of it was there and lived. */
  readonly firstWords: number;
  readonly whole: number;
  readonly longestShowing: number;
  /** JavaScript's, after a collection of garbage. */
  readonly heap: number;
}

/** Goes to a text as a reader does whose device has it, and uses it. */
async function read(context: BrowserContext, url: string, isWide: boolean): Promise<OwnVisit> {
  const { page, session, record } = await openIn(context, { url, tellsReady: true }, { isNear: true });
  const use = await measureUse(page, isWide);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    // What the build has drawn is there with the first paint.
    firstWords: record.isApp ? record.firstPaint : (record.firstWords ?? never),
    whole: record.whole ?? never,
    longestShowing: longestTask(record.longTasks),
    ...use,
    heap: usedSize,
  };
}

/**
 * Reads an article of the edition as `visitOwnText` reads one of the reader's own.
 * Errors: the page can't be opened, or breaks.
 */
export async function visitNearArticle(browser: Browser, url: string, isWide: boolean): Promise<OwnVisit> {
  const context = await newReader(browser, isWide);
  try {
    return await read(context, url, isWide);
  } finally {
    await context.close();
  }
}

/**
 * Opens a file as a reader does whose device has the site, goes to the text that comes of it, and uses it.
 * Errors: a page can't be opened, or breaks; no text comes of the file.
 */
export async function visitOwnText(
  browser: Browser,
  origin: string,
  file: string,
  isWide: boolean,
): Promise<OwnVisit> {
  const context = await newReader(browser, isWide);
  try {
    const shelf = await openIn(context, { url: origin + shelfPage, tellsReady: true }, { isNear: true });
    const { first, longest, ids } = await takeFile(shelf.page, file);
    await shelf.page.close();
    const own = await read(context, `${origin}${ownPage}?text=${ids[0]}`, isWide);
    return { taken: first, longestTaking: longest, ...own };
  } finally {
    await context.close();
  }
}
