import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nextTitle, sites } from '../sites.ts';
import { countLoads, test } from './deploy-site.ts';
import { openCard, openStructure } from './look-up-structure.ts';
import { expect, ready, slug } from './test.ts';

const titleOfNext = new RegExp(`^${nextTitle}`);
const path = `/en/${slug}`;
const read = (folder: string) => readFile(join(folder, path, 'index.html'), 'utf8');

/** Answers with a page of before, once: it was on its way when the new version came. */
const sendOnce = (page: Page, body: string) =>
  page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/html' }), { times: 1 });

test.describe('a script that is gone, where there is no service worker', () => {
  test('leaves the page as it is without a newer version, and brings that by one reload', async ({
    open,
    deployed,
    expectOnConsole,
  }) => {
    // Which the browser says itself.
    expectOnConsole(/ERR_INTERNET_DISCONNECTED/);
    const page = await open({ path: `${path}?words=1` });
    const structure = page.getByRole('button', { name: 'Sentence structure' });
    const loads = countLoads(page);
    await openCard(page);

    await test.step('where there is no network', async () => {
      await page.context().setOffline(true);
      await structure.click();
      await expect(page.getByRole('alert')).toBeVisible();
      await page.context().setOffline(false);
    });

    await test.step('where the server has the same version', async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('alert')).toBeHidden();
      await page.route('**/assets/SentenceStructure-*', (route) => route.fulfill({ status: 404 }));
      await openCard(page);
      await structure.click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page).not.toHaveTitle(titleOfNext);
      expect(loads()).toBe(0);
      await page.unrouteAll();
    });

    await test.step('where the server has a newer one', async () => {
      // What the card itself asks for is there yet.
      await openCard(page);
      await deployed.deploy(sites.next.outDir);
      await structure.click();
      await expect(page).toHaveTitle(titleOfNext);
      await ready(page);
      await expect(page).toHaveURL(/\?words=1$/);
      await openCard(page);
      await openStructure(page);
      expect(loads()).toBe(1);
    });
  });

  test('brings the new version where the very first script is gone', async ({ open, deployed }) => {
    const old = await read(sites.lesart.outDir);
    await deployed.deploy(sites.next.outDir);
    let loads = () => 0;
    const page = await open({
      path,
      prepare: async (fresh) => {
        loads = countLoads(fresh);
        await sendOnce(fresh, old);
      },
    });
    await expect(page).toHaveTitle(titleOfNext);
    expect(loads()).toBe(2);
  });

  test('brings it where the style is gone', async ({ open, expectOnConsole }) => {
    // The browser says itself that what it got in its place is no style.
    expectOnConsole(/style-gone/);
    const old = await read(sites.lesart.outDir);
    const style = /assets\/style-[\w-]+\.css/.exec(old)?.[0] ?? '';
    // As if only the style were another: nothing else of the page on its way has another address now.
    const page = await open({
      path,
      prepare: (fresh) => sendOnce(fresh, old.replace(style, 'assets/style-gone.css')),
      ready: false,
      waitUntil: 'commit',
    });
    // The first page may be gone before it was whole: what counts is that the style is there.
    await expect(async () => {
      // The head's own, the later one, and that of the article's actors.
      const styles = await page.evaluate(() => document.styleSheets.length);
      expect(styles).toBe(3);
    }).toPass();
    await ready(page);
  });

  test('never leads to a loop, though two servers have a version each', async ({ open }) => {
    const pages = [await read(sites.lesart.outDir), await read(sites.next.outDir)];
    let answers = 0;
    let loads = () => 0;
    const page = await open({
      path,
      ready: false,
      prepare: async (fresh) => {
        loads = countLoads(fresh);
        await fresh.route(`**${path}`, (route) => {
          // Each check that the page makes finds the other version, and each reload too.
          const body = pages[Math.ceil(answers / 2) % 2] ?? '';
          answers += 1;
          return route.fulfill({ body, contentType: 'text/html' });
        });
        await fresh.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
      },
    });
    await expect.poll(loads).toBe(3);
    await page.waitForLoadState();
    // A fourth would begin with a check of its own, which would be asked for before this.
    await page.evaluate(() => fetch('/robots.txt').then((response) => response.text()));
    await expect(page.locator('#s1')).toBeVisible();
    expect([loads(), answers]).toEqual([3, 5]);
  });
});
