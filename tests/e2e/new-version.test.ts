import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nextTitle, sites } from '../sites.ts';
import { countLoads, kept, test } from './deploy-site.ts';
import { findViolations } from './find-violations.ts';
import { openCard, openStructure } from './look-up-structure.ts';
import { expect, phone, ready, slug } from './test.ts';

const next = sites.next.outDir;
const titleOfNext = new RegExp(`^${nextTitle}`);

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

/** The reader comes back to the page, until it has asked for a new version and found one: a page that is just open doesn't ask yet. */
async function comeBack(page: Page): Promise<void> {
  const find = async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.installing ?? registration?.waiting);
  };
  await expect.poll(() => page.evaluate(find)).toBe(true);
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

/** Finds nothing that axe has against the note, nor anything beside the window. */
async function checkNote(page: Page): Promise<void> {
  await expect(note(page)).toBeVisible();
  await expect(findViolations(page, '[role="status"]')).resolves.toEqual([]);
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
  await expect.poll(() => page.evaluate(overflow)).toBe(0);
}

/** A new version, put up while a server still sends a file of the one before. */
async function mixVersions(folder: string): Promise<string> {
  await cp(next, folder, { recursive: true });
  const page = join('de', slug, 'index.html');
  await cp(join(sites.lesart.outDir, page), join(folder, page));
  return folder;
}

/** A third version: its worker is another one. */
async function makeThird(folder: string): Promise<string> {
  await cp(next, folder, { recursive: true });
  for (const file of ['sw.js', `kept/${slug}.json`]) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replace(/("?version"?:["'`])/, '$1third-'));
  }
  return folder;
}

test('a new version is kept only whole, is offered and not forced, and is there when no page was open', async ({
  visit,
  deployed,
  context,
}, testInfo) => {
  const page = await visit();
  await kept(page);
  const loads = countLoads(page);

  await test.step('of which the server sends a file of the old one is not kept', async () => {
    await deployed.deploy(await mixVersions(testInfo.outputPath('mixed')));
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      return new Promise((resolve) => {
        worker?.addEventListener('statechange', () => resolve(worker.state));
      });
    });
    await expect(failed).resolves.toBe('redundant');
  });

  await test.step('leaves the old page its own files', async () => {
    await openCard(page);
    // The new version has this one under another name.
    const [asked] = await Promise.all([page.waitForRequest(/SentenceStructure/), openStructure(page)]);
    expect(existsSync(join(next, new URL(asked.url()).pathname))).toBe(false);
    await expect(note(page)).toHaveCount(0);
  });

  await test.step('is offered once it is whole, in a way that axe has nothing against, in both languages', async () => {
    await deployed.deploy(next);
    await comeBack(page);
    await expect(note(page)).toContainText('There is a new version of Lesart.');
    await checkNote(page);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(note(page).getByRole('button', { name: 'Neu laden' })).toBeVisible();
    await page.setViewportSize(phone);
    await checkNote(page);
    // By the reader, to the other language.
    expect(loads()).toBe(1);
  });

  await test.step('is not forced: the next page is the old one too', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await ready(page);
    await expect(note(page)).toBeVisible();
    await expect(page).not.toHaveTitle(titleOfNext);
  });

  await test.step('is offered no more to who declines it', async () => {
    await note(page).getByRole('button', { name: 'Not now' }).click();
    await expect(note(page)).toHaveCount(0);
    // Nor on the next page of the visit.
    await page.goto(`/en/${slug}`);
    await ready(page);
    await comeBack(page);
    await openCard(page);
    await expect(page).not.toHaveTitle(titleOfNext);
    await expect(note(page)).toHaveCount(0);
  });

  await test.step('is there when no page was open', async () => {
    const devTools = await context.newCDPSession(page);
    const begun = new Set<string>();
    devTools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, status } of versions) if (status === 'activated') begun.add(versionId);
    });
    await devTools.send('ServiceWorker.enable');
    await page.goto('about:blank');
    // Who comes while the one worker is stopped and the other has not begun is left waiting: one visit in thirty, for half a minute.
    await expect.poll(() => begun.size).toBe(2);
    await page.goto(`/en/${slug}`);
    await expect(page).toHaveTitle(titleOfNext);
  });
});

test('a new version is offered on the page of the study list too, taken there by keyboard, whole, and keeps what was kept', async ({
  visit,
  deployed,
}) => {
  const page = await visit();
  await kept(page);
  // A dictionary is kept once it has been asked for.
  const [dictionary = ''] = readdirSync(join(next, 'assets/dictionaries'));
  const hasDictionary = (path: string) => fetch(path).then(({ ok }) => ok);
  await page.evaluate(hasDictionary, `/assets/dictionaries/${dictionary}`);
  await page.goto('/de/study');
  await ready(page);
  await deployed.deploy(next);
  await comeBack(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const loads = countLoads(page);
  await Promise.all([
    page.waitForEvent('load'),
    note(page).getByRole('button', { name: 'Neu laden' }).press('Enter'),
  ]);
  await ready(page);
  await expect(note(page)).toHaveCount(0);
  expect(loads()).toBe(1);
  await deployed.close();
  await page.goto(`/en/${slug}?words=1`);
  await expect(page).toHaveTitle(titleOfNext);
  await ready(page);
  await expect(page.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' })).toBeChecked();
  await openCard(page);
  await openStructure(page);
  await expect(note(page)).toHaveCount(0);
  await expect(page.evaluate(hasDictionary, `/assets/dictionaries/${dictionary}`)).resolves.toBe(true);
});

test('a new version, and one after it, that is taken in one window leaves the other one to its reader, whole', async ({
  visit,
  deployed,
  context,
}, testInfo) => {
  const reading = await visit();
  const taking = await visit(`/en/${slug}?words=1`);
  await kept(taking);
  const loads = countLoads(reading);
  await deployed.deploy(next);
  await comeBack(taking);
  await expect(note(taking)).toBeVisible();
  await deployed.deploy(await makeThird(testInfo.outputPath('third')));
  await comeBack(taking);
  const versions = () =>
    caches.keys().then((names) => names.filter((name) => name.includes('precache')).length);
  await expect.poll(() => taking.evaluate(versions)).toBe(3);
  await expect.poll(() => isWaiting(taking)).toBe(true);
  await note(taking).getByRole('button', { name: 'Reload' }).click();
  await expect(taking).toHaveTitle(titleOfNext);
  // As it was.
  await ready(taking);
  await expect(taking.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' })).toBeChecked();

  await context.setOffline(true);
  await openCard(reading);
  await openStructure(reading);
  await expect(reading).not.toHaveTitle(titleOfNext);
  expect(loads()).toBe(0);
  await context.setOffline(false);
  await note(reading).getByRole('button', { name: 'Reload' }).click();
  await expect(reading).toHaveTitle(titleOfNext);
  await expect.poll(loads).toBe(1);
});
