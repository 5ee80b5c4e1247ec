import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browsers/chromium.ts';
import { sites } from '../sites.ts';
import { askMore } from './ask-more.ts';
import { test as base, kept } from './deploy-site.ts';
import { openCard, openStructure } from './look-up-structure.ts';
import { begunAtOnce, expect, ready, slug, watchProblems } from './test.ts';

interface Fixtures {
  /** The folder of a profile that outlives its browser. */
  readonly profile: string;
  /** Starts the browser with it, on an empty page. */
  readonly startBrowser: () => Promise<Page>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lesart-profile-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  startBrowser: async ({ profile, address, problems }, use) => {
    const browsers: BrowserContext[] = [];
    await use(async () => {
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions(),
        baseURL: address,
        reducedMotion: 'reduce',
      });
      browsers.push(context);
      await context.addInitScript(begunAtOnce);
      const page = await context.newPage();
      watchProblems(page, address, problems);
      return page;
    });
    for (const browser of browsers) await browser.close();
  },
});

const glosses = (page: Page) => page.locator('#s1 [data-word] [lang="en"]:visible');
const translations = (page: Page) => page.locator('[data-translation-of]:visible');

async function expectSome(several: ReturnType<Page['locator']>): Promise<void> {
  await expect.poll(() => several.count()).toBeGreaterThan(3);
}

/** The addresses of all files of the site that a reader's browser may ask for. */
async function listFiles(): Promise<readonly string[]> {
  const entries = await readdir(sites.lesart.outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replace(sites.lesart.outDir, ''))
    .filter((path) => !/_headers|robots|lesart\.png|sw\.js|library\.json|^\/kept\//.test(path));
}

test('after one visit all of the site is there, in a browser that is started again without a network', async ({
  deployed,
  startBrowser,
}) => {
  const all = await listFiles();
  const [asked = '', ...unasked] = all.filter((path) => path.includes('/dictionaries/'));
  const files = all.filter((path) => !unasked.includes(path));
  const online = await startBrowser();
  await online.goto('/');
  await kept(online);
  await online.evaluate((path) => fetch(path), asked);
  await online.context().close();
  await deployed.close();
  const page = await startBrowser();
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    await ready(page);
  };

  await test.step('the article is read, its layers switched and its words looked up', async () => {
    await open('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Blinken');
    await page.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' }).check();
    await expectSome(glosses(page));
    await page.getByRole('radio', { name: 'Below' }).check();
    await expectSome(translations(page));
    await openCard(page);
    await openStructure(page);
  });

  await test.step('the serif is there, and every other file but dictionaries that nobody has asked for', async () => {
    const face = () =>
      document.fonts.load('1em "Source Serif 4"').then((all) => all.map((one) => one.status));
    await expect.poll(() => page.evaluate(face)).toEqual(['loaded']);
    expect(files.length).toBeGreaterThan(30);
    const missing = page.evaluate(async (paths) => {
      const isThere = ({ ok }: Response) => ok;
      const found = await Promise.all(paths.map((path) => fetch(path).then(isThere, () => false)));
      return paths.filter((_, index) => !found[index]);
    }, files);
    await expect(missing).resolves.toEqual([]);
    const keptUnasked = page.evaluate(async (paths) => {
      const found = await Promise.all(paths.map((path) => caches.match(path)));
      return paths.filter((_, index) => found[index] !== undefined);
    }, unasked);
    await expect(keptUnasked).resolves.toEqual([]);
  });

  // What more there is to do asks for these files, and for nothing else: what each does is tried elsewhere.
  await test.step('the places are shown', async () => {
    // Each country of the map is drawn from one file.
    const isDrawn = (use: SVGUseElement) => use.getBBox().width > 0;
    await expect.poll(() => page.locator('#map svg use').first().evaluate(isDrawn)).toBe(true);
  });

  await test.step('the language is changed', async () => {
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.locator('[data-bar]').getByRole('switch', { name: 'Wortglossen' })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/de/${slug}\\?`));
  });

  await test.step('the page is set in another typeface, quoted and helped with', async () => {
    await open(`/en/${slug}/`);
    await askMore(page, 'Display');
    await page.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
    const face = () => document.fonts.check('21px "Atkinson Hyperlegible Next"');
    await expect.poll(() => page.evaluate(face)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#s5').focus();
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog').getByText('BibTeX').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').getByText('Start or stop reading aloud from here')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('an expression is saved, listed and reviewed', async () => {
    await open(`/en/${slug}/index.html`);
    await openCard(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Study list' }).click();
    await expect(page.getByRole('heading', { name: 'bekannt|geben' })).toBeVisible();
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
    await open('/de/study');
    await expect(page.getByRole('heading', { name: 'bekannt|geben' })).toBeVisible();
  });

  await test.step('the German page is read with the layers of its address', async () => {
    await open(`/de/${slug}?words=1&selftest=0&translation=beside&actor=Antony_Blinken`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('[data-bar]').getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    await expectSome(glosses(page));
    await expectSome(translations(page));
    await openCard(page);
    await openStructure(page, 'Satzbau');
  });

  await test.step('where nothing is stands the page that says so', async () => {
    for (const path of ['/nothing/here', '/nothing?words=1', `/en/${slug}/more`]) {
      const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
    }
    await ready(page);
  });
});
