import { test as base, expect, type PlaywrightWorkerArgs } from '@playwright/test';
import { launchOptions } from '../browsers/chromium.ts';
import { firefox, screen, webkit } from '../browsers/engines.ts';
import { type Program, pathOf } from '../browsers/programs.ts';
import { slug } from '../sites.ts';
import { openChromium } from './chromium.ts';
import type { EngineName, EnginePage, PageOptions, StartedEngine } from './engine-page.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

export { expect };

/** What an engine needs that Playwright doesn't bring. */
const programs: Readonly<Record<EngineName, readonly Program[]>> = {
  chromium: [],
  firefox: [firefox],
  webkit: [webkit, screen],
};

const start: Readonly<
  Record<EngineName, (playwright: PlaywrightWorkerArgs['playwright']) => Promise<StartedEngine>>
> = {
  chromium: async (playwright) => {
    const browser = await playwright.chromium.launch(launchOptions());
    return { open: (options) => openChromium(browser, options), end: () => browser.close() };
  },
  firefox: startFirefox,
  webkit: startWebKit,
};

interface Visit {
  /** Behind the article's address: `?words=1#s8`. */
  readonly at?: string;
  /** Where the site is, if it is one of the test's own. */
  readonly site?: string;
  readonly script?: boolean;
  readonly width?: number;
  readonly height?: number;
}

interface Fixtures {
  /** Opens the article in the engine, and waits until all that the page does by itself is live. */
  readonly open: (visit?: Visit) => Promise<EnginePage>;
}

interface WorkerFixtures {
  readonly engine: EngineName;
  /** Opens an empty page of the engine. */
  readonly openPage: (options: PageOptions) => Promise<EnginePage>;
}

/** Waits until all that the page does by itself is live. */
async function whenReady(page: EnginePage): Promise<void> {
  await expect.poll(() => page.run(() => 'ready' in document.documentElement.dataset, null)).toBe(true);
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  openPage: [
    async ({ engine, playwright }, use) => {
      const { open, end } = await start[engine](playwright);
      await use(open);
      await end();
    },
    { scope: 'worker' },
  ],
  open: async ({ openPage }, use, info) => {
    const { lesart }: Readonly<Record<string, string>> = JSON.parse(process.env.LESART_ADDRESSES ?? '{}');
    const pages: EnginePage[] = [];
    await use(async ({ at = '', site = lesart ?? '', script = true, width = 1440, height = 900 } = {}) => {
      const page = await openPage({ script });
      pages.push(page);
      await page.resize(width, height);
      await page.goTo(`${site}/en/${slug}${at}`);
      if (script) await whenReady(page);
      return page;
    });
    for (const page of pages) {
      if (info.status !== info.expectedStatus)
        await info.attach('what was seen', { body: await page.picture(), contentType: 'image/png' });
      await page.close();
    }
  },
});

test.beforeEach(({ engine }) => {
  const missing = programs[engine].filter((program) => pathOf(program) === undefined);
  const names = missing.map(({ name, package: debian }) => `${name} (${debian} in Debian)`);
  // biome-ignore lint/suspicious/noSkippedTests: it says what isn't here.
  test.skip(missing.length > 0, `not on this machine: ${names.join(', ')}`);
});
