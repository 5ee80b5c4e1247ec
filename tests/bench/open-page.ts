import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { type PageRecord, recordPage } from './page-record.ts';
import { slowDown } from './slow-down.ts';
import { type Traffic, watchNetwork } from './watch-network.ts';

/** A page that has loaded and come to rest. */
export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  readonly traffic: Traffic;
  readonly record: PageRecord;
}

const patience = 120_000;

/** Waits for quiet: nothing loads, no task was long for half a second, and all of the text is React's. */
async function settle(page: Page, traffic: Traffic): Promise<PageRecord> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await page.waitForTimeout(100);
    const { record, now } = await page.evaluate(() => ({ record: window.bench, now: performance.now() }));
    const lastLong = record.longTasks.at(-1)?.end ?? 0;
    const isWhole = record.whole !== undefined || !record.isApp;
    if (record.largestPaint > 0 && isWhole && now - lastLong > 500 && traffic.idleFor() > 500) return record;
  }
  throw new Error(`${page.url()} did not come to rest`);
}

/**
 * Opens a page as a new reader on a slow phone does; the context is the caller's to close.
 * @param begin runs in the empty page, before it goes to the address
 */
export async function openPage(
  browser: Browser,
  address: string,
  { isWide = false, begin = async (_page: Page): Promise<void> => {} } = {},
): Promise<OpenPage> {
  const viewport = isWide ? { width: 1440, height: 900 } : { width: 390, height: 844 };
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = watchNetwork(session);
  await slowDown(session);
  await page.addInitScript(recordPage);
  await begin(page);
  await page.goto(address, { timeout: patience });
  return { context, page, session, traffic, record: await settle(page, traffic) };
}
