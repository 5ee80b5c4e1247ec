import type { Browser, CDPSession } from 'playwright-core';
import { measureChoosing } from './measure-choosing.ts';
import { measureCard, measureCursor } from './measure-look-up.ts';
import { measureToggle } from './measure-toggle.ts';
import { openPage } from './open-page.ts';
import type { PageRecord } from './page-record.ts';
import type { Bytes } from './watch-network.ts';

/** What one visit to a page measured; times in milliseconds. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** How much of the long tasks stood in the reader's way: what each takes beyond 50 ms after the first paint. */
  readonly blocking: number;
  readonly layoutShift: number;
  /** The longest main-thread task until the document was parsed, and the longest from then on; 0 where none took 50 ms. */
  readonly longestLoading: number;
  readonly longestHydrating: number;
  /** When React has taken over the controls, and when the last section of the text. */
  readonly hydrated?: number;
  readonly whole?: number;
  /** A word looked up for the first time, and another one after it, until the card is there; the slowest step of the cursor. */
  readonly firstCard?: number;
  readonly nextCard?: number;
  readonly cursor?: number;
  /** Until all mentions of a chosen actor are lit. */
  readonly choosing?: number;
  readonly words?: number;
  readonly wordsOff?: number;
  readonly below?: number;
  /** JavaScript's, after a collection of garbage. */
  readonly heap: number;
  readonly bytes: Bytes;
  readonly titleFont: string;
}

function longest(record: PageRecord, isOfKind: (end: number) => boolean): number {
  const tasks = record.longTasks.filter(({ end }) => isOfKind(end));
  return Math.max(0, ...tasks.map(({ start, end }) => end - start));
}

async function readTitleFont(session: CDPSession): Promise<string> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join(', ');
}

/** Visits a page once as a new reader on a slow phone, then uses its switches where it has any. */
export async function visit(browser: Browser, address: string, isWide: boolean): Promise<Visit> {
  const { context, page, session, traffic, record } = await openPage(browser, address, { isWide });
  try {
    const bytes = traffic.bytes();

    const blocking = record.longTasks.map(({ start, end }) => end - Math.max(start, record.firstPaint) - 50);
    const lookUps = record.hydrated !== undefined && {
      firstCard: await measureCard(page, ':nth-match(#s1 [data-word], 3)'),
      nextCard: await measureCard(page, ':nth-match(#s2 [data-word], 12)'),
      cursor: await measureCursor(page, '#s2'),
    };
    const choosing = record.hydrated !== undefined && {
      choosing: await measureChoosing(page, 'Antony_Blinken'),
    };
    // Off again between the two: each is measured from clean German.
    const toggles = record.hydrated !== undefined && {
      words: await measureToggle(page, 'input[name="words"]', 'words=1'),
      wordsOff: await measureToggle(page, 'input[name="words"]', ''),
      below: await measureToggle(page, 'input[name="translation"][value="below"]', 'translation=below'),
    };
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      firstPaint: record.firstPaint,
      largestPaint: record.largestPaint,
      blocking: blocking.filter((time) => time > 0).reduce((sum, time) => sum + time, 0),
      layoutShift: record.layoutShift,
      longestLoading: longest(record, (end) => end <= record.parsed),
      longestHydrating: longest(record, (end) => end > record.parsed),
      ...(record.hydrated !== undefined && { hydrated: record.hydrated }),
      ...(record.whole !== undefined && { whole: record.whole }),
      ...lookUps,
      ...choosing,
      ...toggles,
      heap: usedSize,
      bytes,
      titleFont: await readTitleFont(session),
    };
  } finally {
    await context.close();
  }
}
