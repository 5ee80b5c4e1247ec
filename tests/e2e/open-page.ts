import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type OtherSite, serveOtherSite } from './serve-other-site.ts';

/** The article that the tests read. */
export const slug = 'blinken-astana-2023';

export const wide = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** What a page may be opened with: a window, a language, without script. */
export interface Visit extends Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'forcedColors'> {
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly script?: boolean;
  readonly touch?: boolean;
  /** False where React can't come: its files are blocked. */
  readonly hydrates?: boolean;
  /** Whether nobody has been here before, so that the page gives its hint. */
  readonly first?: boolean;
  readonly waitUntil?: 'commit' | 'load';
  /** Runs before the page is asked for: blocks a file, fills the storage. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Collects what a page says on the console, throws, or asks another origin for. */
export function watchProblems(page: Page, origin: string, problems: string[]): void {
  page.on('console', (message) => {
    // The browser itself reports that a page is not there, and Playwright that it keeps the service worker away.
    if (!/status of 404|blocked by Playwright/.test(message.text()))
      problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`request: ${request.url()}`);
  });
}

/**
 * Gives a file of tests a browser and `open`, which visits a page of the built site in a fresh profile. After each
 * test no page may have said a word on the console, thrown, or asked another origin for anything.
 * @param corpus whose site is visited; the project's own where none is named
 */
export function browserTests(corpus?: string): { readonly open: (visit?: Visit) => Promise<Page> } {
  let browser: Browser | undefined;
  let other: OtherSite | undefined;
  const problems: string[] = [];

  beforeAll(async () => {
    [browser, other] = await Promise.all([
      launchBrowser(),
      corpus === undefined ? undefined : serveOtherSite(corpus),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await other?.close();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(problems.splice(0)).toEqual([]);
  });

  const open = async (visit: Visit = {}): Promise<Page> => {
    if (!browser) throw new Error('no browser');
    const {
      path = '/',
      viewport = wide,
      script = true,
      touch = false,
      hydrates = script,
      first = false,
      waitUntil = 'load',
      prepare,
      ...options
    } = visit;
    const origin = other?.origin ?? inject('origin');
    const context = await browser.newContext({
      ...options,
      viewport,
      javaScriptEnabled: script,
      hasTouch: touch,
      isMobile: touch,
      baseURL: origin,
      // It would answer in the place of what a test puts before the network.
      serviceWorkers: 'block',
      // Jumps are instant, so that a test may measure where they land.
      reducedMotion: options.reducedMotion ?? 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    watchProblems(page, origin, problems);
    if (!first) await page.addInitScript(() => localStorage.setItem('lesart.hinted', '1'));
    await prepare?.(page);
    await page.goto(path, { waitUntil });
    if (hydrates) await hydrated(page);
    return page;
  };
  return { open };
}

/** Waits until React has taken over the whole page, its last part included. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ['input[name="words"]', 'input[name="actor"]', 'article > section:last-of-type > p'].every((selector) => {
      const element = document.querySelector(selector);
      return element === null || Object.keys(element).some((key) => key.startsWith('__reactProps'));
    }),
  );
}

/** Waits until what the page can do with the text is there: reading aloud, quoting, stepping. */
export async function toolsTaken(page: Page): Promise<void> {
  // The card beside a mention comes with them.
  await page.locator('[popover="manual"][role="dialog"]').waitFor({ state: 'attached' });
}
