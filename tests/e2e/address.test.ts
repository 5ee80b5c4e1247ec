import type { Page } from '@playwright/test';
import { findViolationsAndContrasts } from './find-violations.ts';
import { expect, ready, slug, test } from './test.ts';

/** Holds a file of the page back until it is let go. */
async function hold(page: Page, file: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('the reader’s choices come from the address before the script has come, stay where Back has led, go along to another language, and are kept for the next visit', async ({
  open,
}) => {
  let letGo = () => {};
  const page = await open({
    // An actor that the article hasn’t got, one twice, and a fragment that is none: all leave the page as it is.
    path: `/en/${slug}?words=1&translation=below&actor=Nobody,Donald_Lu,Donald_Lu#50%`,
    ready: false,
    waitUntil: 'commit',
    prepare: async (fresh) => {
      letGo = await hold(fresh, '**/assets/index-*.js');
    },
  });
  const words = page.getByRole('switch', { name: 'Word glosses' });
  const gloss = page.locator('#s6').getByText('released').first();

  await test.step('they are the address’s before the script has come', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(gloss).toBeVisible();
    await expect(page.locator('[data-translation-of="s1"]')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Donald Lu' })).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-chosen', 'Donald_Lu');
  });

  await test.step('and those made by then are the page’s', async () => {
    await words.uncheck();
    await expect(gloss).toBeHidden();
    await page.getByRole('radio', { name: 'Beside' }).check();
    await page.getByRole('checkbox', { name: 'Antony Blinken' }).check();
    letGo();
    await ready(page);
    await expect(page).toHaveURL(/\/en\/[^?]+\?translation=beside&actor=Donald_Lu,Antony_Blinken#50%$/);
    await expect(words).not.toBeChecked();
    await expect(gloss).toBeHidden();
    await expect(page.getByRole('radio', { name: 'Beside' })).toBeChecked();
    await expect(page.locator('[data-translation-of="s1"]')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Antony Blinken' })).toBeChecked();
    await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute(
      'href',
      `/de/${slug}?translation=beside&actor=Donald_Lu,Antony_Blinken`,
    );
  });

  await test.step('a page that is loaded anew is as Back has left it', async () => {
    await page.getByRole('radio', { name: 'Off' }).check();
    for (const name of ['Donald Lu', 'Antony Blinken']) await page.getByRole('checkbox', { name }).uncheck();
    await expect(page).toHaveURL(new RegExp(`/en/${slug}#50%$`));
    await words.check();
    await expect(page).toHaveURL(/\?words=1#50%$/);
    await page.goBack();
    await expect(words).not.toBeChecked();
    await page.reload();
    await ready(page);
    await expect(words).not.toBeChecked();
  });

  await test.step('another language has them too, and the sentence where it was; the text is never lost', async () => {
    await words.check();
    await page.getByRole('radio', { name: 'Below' }).check();
    const top = () => page.locator('#s12').evaluate((sentence) => sentence.getBoundingClientRect().top);
    // Until all is laid out, what no hand scrolls is taken for the layout's.
    await expect(page.locator('[data-waits]')).toHaveCount(0);
    await page.evaluate(() => history.replaceState(null, '', location.pathname + location.search));
    await page.locator('#s12').evaluate((sentence) => sentence.scrollIntoView({ block: 'center' }));
    const before = await top();
    // Whatever of the script can't be had.
    await page.route('**/assets/de-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 });
    // From the middle of the text: the head of the page is out of reach.
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('link', { name: 'Menüs auf Deutsch' }).click();
    await expect(page).toHaveURL(new RegExp(`/de/${slug}\\?words=1&translation=below$`));
    await expect(page.getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    await expect(page.locator('[data-translation-of="s12"]')).toBeVisible();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    await expect(page.locator('html')).not.toHaveAttribute('data-reopened');
  });

  await test.step('the next visit begins with them, a folder’s index being the page itself', async () => {
    await page.goto(`/de/${slug}/index.html`);
    await ready(page);
    await expect(page.getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Darunter' })).toBeChecked();
    await expect(page.locator('#s1')).toBeVisible();
    await expect(page).toHaveURL(/\?words=1&translation=below$/);
  });
});

test('an address that is cut short after its language leads to the newest article; where nothing is the languages meet, and axe objects to nothing', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}/more` });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lesart');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Seite nicht gefunden' })).toBeVisible();
  await expect(findViolationsAndContrasts(page)).resolves.toEqual([]);
  const ask = async (path: string) => {
    const answer = await page.request.get(path);
    return { status: answer.status(), html: await answer.text() };
  };
  for (const path of ['/en/nothing', `/fr/${slug}`, '/nothing', '/fr', `/en/${slug}/more`]) {
    const { status, html } = await ask(path);
    expect(status, path).toBe(404);
    expect(html, path).toContain('Page not found');
    expect(html, path).toContain('Seite nicht gefunden');
  }
  // The page that leads on is followed without a script, in the journey of that name.
  for (const path of ['/de', '/de/']) {
    const { status, html } = await ask(path);
    expect(status, path).toBe(200);
    expect(html, path).toContain(`content="0; url=/de/${slug}"`);
  }
});
