import type { Page } from '@playwright/test';
import { kept, test } from './deploy-site.ts';
import { openCard, openStructure } from './look-up-structure.ts';
import { refuseStorage } from './refuse-storage.ts';
import { begunAtOnce, expect, ready, slug, watchProblems } from './test.ts';

/** How many service workers the page has. */
const countWorkers = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)).catch(() => 0);

test.describe('where nothing may be kept for reading offline', () => {
  test('for storage is refused, the page works as before', async ({ context, visit }) => {
    await context.addInitScript(refuseStorage);
    const page = await visit('/');
    await page.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' }).check();
    await expect(page.locator('#s6').getByText('released').first()).toBeVisible();
    await openCard(page);
    await openStructure(page);
    await expect.poll(() => countWorkers(page)).toBe(0);
  });

  test('for the device is full, the page works as before', async ({ context, address, problems }) => {
    await context.addInitScript(begunAtOnce);
    const page = await context.newPage();
    watchProblems(page, address, problems);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 1000 });
    const failed = context.waitForEvent('serviceworker');
    await page.goto('/');
    await failed;
    await ready(page);
    await expect.poll(() => countWorkers(page)).toBe(0);
    await openCard(page);
    await openStructure(page);
  });

  test('for the browser has taken the files away again, they come from the network', async ({ visit }) => {
    const page = await visit('/');
    await kept(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`/de/${slug}?words=1`);
    await ready(page);
    await openCard(page);
    await openStructure(page, 'Satzbau');
  });
});
