import type { Page } from '@playwright/test';
import { kept, test } from './deploy-site.ts';
import { expect, ready } from './test.ts';

test.use({ site: 'articles', contextOptions: { reducedMotion: 'reduce' } });

const linksOf = (page: Page) =>
  page
    .locator('#kept a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)).toSorted());

test('of a library what is read is kept, and the rest when the reader says so', async ({
  visit,
  address,
  context,
  expectOnConsole,
}) => {
  // As the browser says too.
  expectOnConsole(/status of 503/);
  expectOnConsole(/net::ERR_/);
  const page = await visit('/en/nur-text');
  await kept(page);
  const open = async (path: string) => {
    await page.goto(address + path);
    await ready(page);
  };

  await test.step('a second article is kept once it is read', async () => {
    await open('/en/nur-lemmas');
    const isKept = (list: string) => caches.match(list).then((found) => found !== undefined);
    await expect.poll(() => page.evaluate(isKept, `${address}/kept/nur-lemmas.json`)).toBe(true);
  });

  await test.step('what isn’t kept is not there without a network, and the page says what is', async () => {
    await context.setOffline(true);
    const response = await page.goto(`${address}/de/fjord-konferenz?words=1`);
    expect(response?.status()).toBe(503);
    await expect(page.getByRole('heading', { name: 'Keine Verbindung' })).toBeVisible();
    await expect.poll(() => linksOf(page)).toEqual(['nur-lemmas', 'nur-text']);
    await page.locator('#kept a').first().click();
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('article')).toBeVisible();
    await context.setOffline(false);
  });

  await test.step('nothing is loaded ahead where the browser saves data', async () => {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
    await open('/en/nur-text');
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByText('Data saver is on')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Save all/ })).toHaveCount(0);
    await session.send('Emulation.setDataSaverOverride', {});
  });

  const menu = page.getByRole('dialog', { name: 'More' });

  await test.step('all is offered with its size, and that it failed is said', async () => {
    await open('/en/nur-text');
    await page.getByRole('button', { name: 'More' }).click();
    const keep = menu.getByRole('button', {
      name: /^Save all for offline reading \(1 more article, 0\.\d MB\)$/,
    });
    await expect(keep).toBeVisible();
    await context.setOffline(true);
    await keep.click();
    await expect(menu.getByRole('alert')).toContainText('Not all articles could be saved');
    await context.setOffline(false);
  });

  await test.step('the next page goes on with it, until there is nothing more to keep', async () => {
    await open('/en/nur-lemmas');
    await page.getByRole('button', { name: 'More' }).click();
    await expect(menu.getByText('All articles can be read offline.')).toBeVisible();
    await context.setOffline(true);
    await open('/de/fjord-konferenz?words=1');
    await expect(page.locator('[data-bar]').getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    const response = await page.goto(`${address}/nothing/here`);
    expect(response?.status()).toBe(404);
  });
});
