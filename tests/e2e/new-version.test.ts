import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { buildNextVersion, type DeployedSite, deploySite, kept, nextTitle } from './deploy-site.ts';
import { findViolations } from './find-violations.ts';
import { hydrated, phone, slug, watchProblems, wide } from './open-page.ts';

const problems: string[] = [];
let browser: Browser;
let site: DeployedSite;
let next = '';
let context: BrowserContext;

beforeAll(async () => {
  [browser, site, next] = await Promise.all([launchBrowser(), deploySite('dist'), buildNextVersion()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(next, { recursive: true, force: true });
});
beforeEach(() => site.deploy('dist'));
afterEach(async () => {
  await context.close();
  expect(problems.splice(0)).toEqual([]);
});

const deployNext = () => site.deploy(join(next, 'dist'));

async function begin(serviceWorkers: 'allow' | 'block', viewport = wide): Promise<void> {
  context = await browser.newContext({
    baseURL: site.origin,
    serviceWorkers,
    viewport,
    reducedMotion: 'reduce',
  });
}

async function open(path = `/en/${slug}`): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  watchProblems(page, site.origin, problems);
  await page.goto(path);
  await hydrated(page);
  return page;
}

const isNext = async (page: Page) => (await page.title()).startsWith(nextTitle);

/** How often a page was loaded since: by the reader, or by itself. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

async function openCard(page: Page): Promise<void> {
  await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
  await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
  await page.getByRole('dialog').waitFor();
}

const structure = 'Structure of the sentence';

async function openStructure(page: Page): Promise<void> {
  await page.getByRole('button', { name: structure }).click();
  await page.getByRole('dialog', { name: structure }).waitFor();
  await page.keyboard.press('Escape');
}

/** The reader comes back to the page, which then asks for a new version. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Whether a new version is loaded, and none is on its way. */
const isWaiting = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting?.state === 'installed' && !registration.installing;
  });

const note = (page: Page) =>
  page
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: /Reload|laden/ }) })
    .locator('> div');

describe('a new version', () => {
  /** A page of the version before, after the next one has been put up and found. */
  async function offered(path?: string): Promise<Page> {
    const page = await open(path);
    await kept(page);
    await deployNext();
    await comeBack(page);
    await note(page).waitFor();
    return page;
  }

  it('is offered and not forced: the page stays the old one, with its own files', async () => {
    await begin('allow');
    const page = await offered();
    const loads = countLoads(page);
    expect(await note(page).innerText()).toContain('There is a new version of Lesart.');
    expect(await isNext(page)).toBe(false);
    // The next version has this one under another name.
    const [asked] = await Promise.all([
      page.waitForRequest(/SentenceStructure/),
      openCard(page).then(() => openStructure(page)),
    ]);
    expect(existsSync(join(next, 'dist', new URL(asked.url()).pathname))).toBe(false);
    expect(loads()).toBe(0);
    await page.goto(`/de/${slug}`);
    await page.goto('/');
    expect(await isNext(page)).toBe(false);
    await note(page).waitFor();
  });

  it('is offered on the page of the study list too', async () => {
    await begin('allow');
    const page = await offered('/de/study');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await Promise.all([
      page.waitForEvent('load'),
      note(page).getByRole('button', { name: 'Neu laden' }).click(),
    ]);
    await page.goto(`/en/${slug}`);
    expect(await isNext(page)).toBe(true);
  });

  it('is there once it is taken, by keyboard, and offered no more', async () => {
    await begin('allow');
    const page = await offered(`/en/${slug}?words=1`);
    const loads = countLoads(page);
    await note(page).getByRole('button', { name: 'Reload' }).press('Enter');
    await expect.poll(() => isNext(page)).toBe(true);
    await hydrated(page);
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(true);
    await context.setOffline(true);
    await openCard(page);
    await openStructure(page);
    expect(await note(page).count()).toBe(0);
    expect(loads()).toBe(1);
  });

  it('is offered no more to who declines it, and there when no page was open', async () => {
    await begin('allow');
    const page = await offered();
    await note(page).getByRole('button', { name: 'Not now' }).click();
    await note(page).waitFor({ state: 'detached' });
    await comeBack(page);
    await openCard(page);
    expect(await isNext(page)).toBe(false);
    expect(await note(page).count()).toBe(0);
    await page.close();
    await expect
      .poll(async () => {
        const later = await open();
        const is = await isNext(later);
        await later.close();
        return is;
      })
      .toBe(true);
  });

  it('that is taken in one window leaves the other one to its reader, whole', async () => {
    await begin('allow');
    const reading = await open();
    const taking = await offered();
    const loads = countLoads(reading);
    await note(taking).getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNext(taking)).toBe(true);
    await site.deploy(join(next, 'dist'));
    await context.setOffline(true);
    await openCard(reading);
    await openStructure(reading);
    expect(await isNext(reading)).toBe(false);
    expect(loads()).toBe(0);
    await context.setOffline(false);
    await note(reading).getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNext(reading)).toBe(true);
    await expect.poll(loads).toBe(1);
  });

  it('leaves the version before it to who reads it in another window, also when a third one comes', async () => {
    await begin('allow');
    const reading = await open();
    const taking = await offered();
    const loads = countLoads(reading);
    const third = join(next, 'third');
    await cp(join(next, 'dist'), third, { recursive: true });
    const worker = join(third, 'sw.js');
    await writeFile(worker, (await readFile(worker, 'utf8')).replace(/version:(["'`])/, 'version:$1third-'));
    await site.deploy(third);
    await comeBack(taking);
    await taking.waitForFunction(() => caches.keys().then((names) => names.length === 3));
    await expect.poll(() => isWaiting(taking)).toBe(true);
    await note(taking).getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNext(taking)).toBe(true);
    await context.setOffline(true);
    await openCard(reading);
    await openStructure(reading);
    expect(loads()).toBe(0);
    await context.setOffline(false);
  });

  it('of which the server sends a file of the old one is not kept', async () => {
    await begin('allow');
    const page = await open();
    await kept(page);
    const mixed = join(next, 'mixed');
    await cp(join(next, 'dist'), mixed, { recursive: true });
    await cp(`dist/de/${slug}/index.html`, join(mixed, 'de', slug, 'index.html'));
    await site.deploy(mixed);
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      return new Promise((resolve) => {
        worker?.addEventListener('statechange', () => resolve(worker.state));
      });
    });
    expect(await failed).toBe('redundant');
    await openCard(page);
    await openStructure(page);
    expect(await note(page).count()).toBe(0);
    await deployNext();
    await comeBack(page);
    await note(page).waitFor();
  });

  it.each([
    ['en', wide],
    ['de', phone],
  ] as const)('is offered in a way that axe has nothing against, in %s', async (language, viewport) => {
    await begin('allow', viewport);
    const page = await offered(`/${language}/${slug}`);
    expect(await findViolations(page, '[role="status"]')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});

describe('a script that is gone, where there is no service worker', () => {
  beforeEach(() => begin('block'));

  it('brings the new version by one reload', async () => {
    const page = await open(`/en/${slug}?words=1`);
    await openCard(page);
    await deployNext();
    const loads = countLoads(page);
    await page.getByRole('button', { name: structure }).click();
    await expect.poll(() => isNext(page)).toBe(true);
    await hydrated(page);
    expect(new URL(page.url()).search).toBe('?words=1');
    await openCard(page);
    await openStructure(page);
    expect(loads()).toBe(1);
  });

  it('brings it where the very first script is gone', async () => {
    const old = await readFile(`dist/en/${slug}/index.html`, 'utf8');
    await deployNext();
    const page = await context.newPage();
    watchProblems(page, site.origin, problems);
    // The page was on its way when the new version came.
    await page.route(`**/en/${slug}`, (route) => route.fulfill({ body: old, contentType: 'text/html' }), {
      times: 1,
    });
    const loads = countLoads(page);
    await page.goto(`/en/${slug}`);
    await expect.poll(() => isNext(page)).toBe(true);
    await hydrated(page);
    expect(loads()).toBe(2);
  });

  it('brings it where the style is gone', async () => {
    const old = await readFile(`dist/en/${slug}/index.html`, 'utf8');
    const style = /assets\/later\/style-[\w-]+\.css/.exec(old)?.[0] ?? '';
    const page = await context.newPage();
    watchProblems(page, site.origin, problems);
    // As if only the style were another: nothing else of the page on its way has another address now.
    await page.route(
      `**/en/${slug}`,
      (route) =>
        route.fulfill({ body: old.replace(style, 'assets/later/style-gone.css'), contentType: 'text/html' }),
      {
        times: 1,
      },
    );
    await page.goto(`/en/${slug}`);
    // The first page may be gone before it was whole: what counts is that the style is there.
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2);
    await hydrated(page);
    // The browser says itself that what it got in its place is no style.
    expect(problems.splice(0).filter((problem) => !problem.includes('style-gone'))).toEqual([]);
  });

  it('leaves the page as it is where there is no newer version', async () => {
    const page = await open();
    await openCard(page);
    const loads = countLoads(page);
    await page.route('**/assets/later/SentenceStructure-*', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: structure }).click();
    await page.getByRole('alert').waitFor();
    expect(await isNext(page)).toBe(false);
    expect(loads()).toBe(0);
  });

  it('leaves the page as it is where there is no network', async () => {
    const page = await open();
    await openCard(page);
    const loads = countLoads(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: structure }).click();
    await page.getByRole('alert').waitFor();
    await context.setOffline(false);
    expect(loads()).toBe(0);
    // Which the browser says itself.
    expect(problems.splice(0).filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toEqual(
      [],
    );
  });

  it('never leads to a loop, though two servers have a version each', async () => {
    const pages = [await readFile(`dist/en/${slug}/index.html`, 'utf8')];
    await deployNext();
    pages.push(await readFile(join(next, 'dist', 'en', slug, 'index.html'), 'utf8'));
    const page = await context.newPage();
    let answers = 0;
    await page.route(`**/en/${slug}`, (route) => {
      // Each check that the page makes finds the other version, and each reload too.
      const body = pages[Math.ceil(answers / 2) % 2] ?? '';
      answers += 1;
      return route.fulfill({ body, contentType: 'text/html' });
    });
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
    const loads = countLoads(page);
    await page.goto(`/en/${slug}`);
    await expect.poll(loads).toBe(3);
    await page.waitForLoadState('networkidle');
    expect(loads()).toBe(3);
    expect(await page.locator('#s1').isVisible()).toBe(true);
  });
});
