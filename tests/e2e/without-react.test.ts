import type { Page } from '@playwright/test';
import { expect, phone, slug, test, wide } from './test.ts';

/** Reads, jumps and switches, as a reader does, and looks at what the page, its address and the next visit make of it. */
async function useVerbs(page: Page): Promise<void> {
  const article = page.locator('article');
  const released = page.locator('#s6').getByText('released').first();
  const words = page.getByRole('switch', { name: 'Word glosses' });
  const root = page.locator('html');

  await test.step('read', async () => {
    await expect(article.locator('[data-sentence]')).toHaveCount(22);
    await expect(article.locator('[data-sentence]').last()).toContainText('dast.');
    await expect(root).not.toHaveAttribute('data-ready');
  });

  await test.step('switch: the page, its address and Back follow', async () => {
    await words.check();
    await expect(released).toBeVisible();
    await page.getByRole('radio', { name: 'Below' }).check();
    await expect(page.locator('[data-translation-of="s6"]')).toBeVisible();
    await expect(page).toHaveURL(/\?words=1&translation=below$/);
    await expect(root).toHaveAttribute('data-translation', 'below');
    // Not by the driver, which would wait until the page has loaded.
    await page.evaluate(() => history.back());
    await expect(page.getByRole('radio', { name: 'Off' })).toBeChecked();
    await expect(page.locator('[data-translation-of="s6"]')).toBeHidden();
    await expect(released).toBeVisible();
  });

  await test.step('keep the sentence that is read where it is', async () => {
    const sentence = page.locator('#s12');
    await sentence.evaluate((one) => {
      const { top, height } = one.getBoundingClientRect();
      window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
    });
    const top = () => sentence.evaluate((one) => one.getBoundingClientRect().top);
    // The window has come to rest.
    await expect.poll(async () => Math.abs((await top()) - (await top()))).toBe(0);
    const before = await top();
    const isWide = page.viewportSize()?.width !== phone.width;
    for (const name of isWide ? ['Beside', 'Below', 'Off'] : ['Below', 'Off']) {
      await page.getByRole('radio', { name }).check();
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    }
  });

  await test.step('jump to a section, and choose an actor', async () => {
    const openSheet = async (name: string) => {
      if (page.viewportSize()?.width === phone.width) await page.getByRole('button', { name }).click();
    };
    await openSheet('Sections');
    await page.locator('#outline a[href="#ausnahmen"]').click();
    await expect(page.locator('#ausnahmen h2')).toBeInViewport();
    await page.keyboard.press('Escape');
    await openSheet('Actors');
    await page.getByRole('checkbox', { name: 'Antony Blinken' }).check();
    const mention = page.locator('article [data-actor="Antony_Blinken"] > :first-child').first();
    await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page).toHaveURL(/actor=Antony_Blinken/);
    await page.keyboard.press('Escape');
  });

  await test.step('find it again at the next visit', async () => {
    await page.goto(`/de/${slug}`, { waitUntil: 'commit' });
    await expect(page.getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    await expect(page.locator('#s6').getByText('released').first()).toBeVisible();
  });
}

for (const [name, viewport] of [
  ['a wide window', wide],
  ['a phone', phone],
] as const) {
  test(`where React’s files never come, in ${name}, a reader reads, jumps and switches all the same`, async ({
    open,
  }) => {
    const page = await open({
      viewport,
      ready: false,
      path: `/en/${slug}`,
      prepare: (fresh) => fresh.route('**/assets/*.js', (route) => route.fulfill({ status: 404 })),
    });
    await useVerbs(page);
  });

  test(`before React’s files have come, in ${name}, a reader reads, jumps and switches all the same`, async ({
    open,
  }) => {
    const page = await open({
      viewport,
      ready: false,
      waitUntil: 'commit',
      path: `/en/${slug}`,
      // They are on their way for as long as the test goes on.
      prepare: (fresh) => fresh.route('**/assets/*.js', () => undefined),
    });
    await useVerbs(page);
  });
}
