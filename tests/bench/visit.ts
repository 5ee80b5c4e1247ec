import type { Browser, CDPSession } from '@playwright/test';
import { longestTask } from './longest-task.ts';
import { measureUse, type Use } from './measure-use.ts';
import { type Address, openPage } from './open-page.ts';
import { never } from './or-never.ts';
import type { Bytes } from './watch-network.ts';

/**
 * What one visit to a page measured; times in milliseconds, `never` where something was waited for in vain. What a page
 * doesn't have it hasn't measured.
 */
export interface Visit extends Use {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** How much of the long tasks stood in the reader's way: what each takes beyond 50 ms after the first paint. */
  readonly blocking: number;
  readonly layoutShift: number;
  /** The longest main-thread task until the document was parsed, and the longest from then on; 0 where none took 50 ms. */
  readonly longestLoading: number;
  readonly longestHydrating: number;
  /** When React has taken over the controls, and when all of the page is live that comes by itself. */
  readonly hydrated?: number;
  readonly whole?: number;
  /** JavaScript's, after a collection of garbage. */
  readonly heap: number;
  readonly bytes: Bytes;
  readonly titleFont: string;
}

async function readTitleFont(session: CDPSession): Promise<string> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join(', ');
}

/**
 * Visits a page once as a new reader on a slow phone, then uses it where there is something to use.
 * Errors: the page can't be opened, or breaks.
 */
export async function visit(browser: Browser, address: Address, isWide: boolean): Promise<Visit> {
  const { context, page, session, traffic, record } = await openPage(browser, address, { isWide });
  try {
    const bytes = traffic.bytes();
    const blocking = record.longTasks.map(({ start, end }) => end - Math.max(start, record.firstPaint) - 50);
    const used = record.isApp && (await measureUse(page, isWide));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      firstPaint: record.firstPaint,
      largestPaint: record.largestPaint,
      blocking: blocking.filter((time) => time > 0).reduce((sum, time) => sum + time, 0),
      layoutShift: record.layoutShift,
      longestLoading: longestTask(record.longTasks.filter(({ end }) => end <= record.parsed)),
      longestHydrating: longestTask(record.longTasks.filter(({ end }) => end > record.parsed)),
      ...(record.isApp && { hydrated: record.hydrated ?? never }),
      ...(record.isApp && address.tellsReady && { whole: record.whole ?? never }),
      ...used,
      heap: usedSize,
      bytes,
      titleFont: await readTitleFont(session),
    };
  } finally {
    await context.close();
  }
}
