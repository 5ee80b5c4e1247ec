import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { type PageRecord, recordPage } from './page-record.ts';
import { patience } from './patience.ts';
import { slowDown, slowProcessor } from './slow-down.ts';
import { type Traffic, watchNetwork } from './watch-network.ts';

/** A page that has loaded and, unless it takes too long, come to rest. */
export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  readonly traffic: Traffic;
  readonly record: PageRecord;
}

/** A page that is to be visited. */
export interface Address {
  readonly url: string;
  /** Whether it says when it is whole. */
  readonly tellsReady: boolean;
}

/**
 * How long the browser was busy with other things before it had time for something that can wait, in milliseconds. Not by
 * `requestIdleCallback`: a page that draws nothing more is at times not called back at all until the time is over.
 */
function measureBusy(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const asked = performance.now();
    await scheduler.postTask(() => undefined, { priority: 'background' });
    return performance.now() - asked;
  });
}

/**
 * Waits until the page says that it is whole, and for quiet: for half a second nothing loads, no task is long, and the
 * browser has time. A page that says nothing, of an older revision, must be quiet for longer: between the pieces that React
 * works in, none of which is a long task, and between the files that it asks for one after the other it seems to be at rest.
 */
async function settle(page: Page, traffic: Traffic, tellsReady: boolean): Promise<PageRecord> {
  const end = performance.now() + patience.loading;
  let lastBusy = 0;
  for (;;) {
    await page.waitForTimeout(100);
    if ((await measureBusy(page)) > 200) lastBusy = performance.now();
    const { record, now } = await page.evaluate(() => ({ record: window.bench, now: performance.now() }));
    const sinceLong = now - (record.longTasks.at(-1)?.end ?? 0);
    const quiet = Math.min(sinceLong, traffic.idleFor(), performance.now() - lastBusy);
    const isWhole = record.whole !== undefined || !tellsReady;
    const needed = record.isApp && !tellsReady ? 3000 : 500;
    const isAtRest = record.largestPaint > 0 && isWhole && quiet > needed;
    if (isAtRest || performance.now() > end) return record;
  }
}

interface OpenOptions {
  /** Whether its files are on the device already, as the service worker keeps them. */
  readonly isNear?: boolean;
  /** Runs in the empty page, before it goes to the address. */
  readonly begin?: (page: Page) => Promise<void>;
}

/** Opens a page on a slow phone, in a context of a browser that may know the site already. */
export async function openIn(
  context: BrowserContext,
  { url, tellsReady }: Address,
  { isNear = false, begin }: OpenOptions = {},
): Promise<OpenPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = watchNetwork(session);
  await (isNear ? slowProcessor(session) : slowDown(session));
  await session.send('Network.enable');
  await page.addInitScript(recordPage);
  await begin?.(page);
  await page.goto(url, { timeout: patience.loading });
  return { context, page, session, traffic, record: await settle(page, traffic, tellsReady) };
}

/** A context of a new reader's browser. */
export function newReader(browser: Browser, isWide: boolean): Promise<BrowserContext> {
  const viewport = isWide ? { width: 1440, height: 900 } : { width: 390, height: 844 };
  return browser.newContext({ viewport });
}

/** Opens a page as a new reader on a slow phone does; the context is the caller's to close. */
export async function openPage(
  browser: Browser,
  address: Address,
  { isWide = false, ...options }: OpenOptions & { readonly isWide?: boolean } = {},
): Promise<OpenPage> {
  const context = await newReader(browser, isWide);
  try {
    return await openIn(context, address, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}
