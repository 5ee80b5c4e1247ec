import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type SiteName, slug } from '../sites.ts';

export { expect, slug };

export const wide = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** What a page may be opened with: a window, a language, without script. */
export interface Visit extends Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'forcedColors'> {
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly script?: boolean;
  readonly touch?: boolean;
  /** False where the page can't be whole: a file of it is blocked. */
  readonly ready?: boolean;
  /** Whether nobody has been here before, so that the page gives its hint. */
  readonly first?: boolean;
  readonly waitUntil?: 'commit' | 'load';
  /** Runs before the page is asked for: blocks a file, fills the storage. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

interface Fixtures {
  /** Whose pages are visited. */
  readonly site: SiteName;
  /** Where the site is, without a slash at its end. */
  readonly address: string;
  /** What a page said on the console, threw, or asked for outside of the site: a test ends with none but what it expects. */
  readonly problems: string[];
  /** Says what pages will say on the console in this test; each is said at least once, and at any time. */
  readonly expectOnConsole: (pattern: RegExp) => void;
  readonly expected: RegExp[];
  /** Visits a page of the site in a profile of its own, and waits until all that the page does by itself is live. */
  readonly open: (visit?: Visit) => Promise<Page>;
}

/** Collects what a page says on the console, throws, or asks for outside of the site. */
export function watchProblems(page: Page, address: string, problems: string[]): void {
  page.on('console', (message) => {
    // The browser itself reports that a page is not there, and that a test asks where something is that waits for its turn to
    // be laid out; Playwright, that it keeps the service worker away.
    const said = /status of 404|hidden by content-visibility|blocked by Playwright/;
    if (!said.test(message.text())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) problems.push(`request: ${request.url()}`);
  });
}

/** Lets the page begin at once with what waits until it is idle, which on a busy machine is seconds later. */
export function begunAtOnce(): void {
  window.requestIdleCallback = (run) =>
    window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }));
}

/** Waits until all that the page does by itself is live: text, sidebar, look-up, tools. */
export async function ready(page: Page): Promise<Page> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}

export const test = base.extend<Fixtures>({
  site: ['lesart', { option: true }],
  address: async ({ site }, use) => {
    const addresses: Readonly<Record<string, string>> = JSON.parse(process.env.LESART_ADDRESSES ?? '{}');
    await use(addresses[site] ?? '');
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  expected: async ({}, use) => use([]),
  expectOnConsole: async ({ expected }, use) => {
    await use((pattern) => expected.push(pattern));
  },
  // What a page says late, while it is closed, is among them.
  problems: async ({ expected }, use) => {
    const problems: string[] = [];
    await use(problems);
    const isExpected = (problem: string) => expected.some((pattern) => pattern.test(problem));
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    const isSilent = (pattern: RegExp) => !problems.some((problem) => pattern.test(problem));
    expect(expected.filter(isSilent), 'not said on the console').toEqual([]);
  },
  open: async ({ browser, address, problems }, use) => {
    const contexts: { readonly close: () => Promise<void> }[] = [];
    await use(async (visit = {}) => {
      const {
        path = '/',
        viewport = wide,
        script = true,
        touch = false,
        ready: isReady = script,
        first = false,
        waitUntil = 'load',
        prepare,
        ...options
      } = visit;
      const context = await browser.newContext({
        ...options,
        viewport,
        javaScriptEnabled: script,
        hasTouch: touch,
        isMobile: touch,
        baseURL: address,
        // It would answer in the place of what a test puts before the network.
        serviceWorkers: 'block',
        // Jumps are instant, so that a test may measure where they land.
        reducedMotion: options.reducedMotion ?? 'reduce',
      });
      contexts.push(context);
      await context.addInitScript(begunAtOnce);
      if (!first) await context.addInitScript(() => localStorage.setItem('lesart.hinted', '1'));
      const page = await context.newPage();
      watchProblems(page, address, problems);
      await prepare?.(page);
      await page.goto(address + path, { waitUntil });
      return isReady ? ready(page) : page;
    });
    for (const context of contexts) await context.close();
  },
});
