import type { Page } from '@playwright/test';
import { expect, phone, ready, slug, test, wide } from './test.ts';

const plain = (page: Page, id = 's1') => page.locator(`[data-simple-of="${id}"]`);
const control = (page: Page) => page.locator('[data-bar]').getByRole('switch', { name: 'Plain German' });

test('plain German is switched by control and key, said in the address, kept for the next visit, and printed', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}` });
  await expect(plain(page)).toBeHidden();

  await test.step('by its control', async () => {
    await control(page).check();
    await expect(plain(page)).toBeVisible();
    await expect(page).toHaveURL(/\?simple=1$/);
  });

  await test.step('the page that is loaded anew has it, and so has another that says nothing of it', async () => {
    await page.reload();
    await expect(plain(page)).toBeVisible();
    await ready(page);
    await expect(control(page)).toBeChecked();
    await page.goto(`/de/${slug}`);
    await ready(page);
    await expect(plain(page)).toBeVisible();
    await expect(page).toHaveURL(/\?simple=1$/);
  });

  await test.step('the browser’s own printing has it', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(plain(page)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('by key, and Back brings it again', async () => {
    await page.keyboard.press('e');
    await expect(plain(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/de/${slug}$`));
    await page.goBack();
    await expect(plain(page)).toBeVisible();
  });
});

test('plain German that an address asks for is there before any file has come, and else nothing of it is', async ({
  open,
  expectOnConsole,
}) => {
  expectOnConsole(/net::ERR_FAILED/);
  const page = await open({
    path: `/en/${slug}`,
    ready: false,
    prepare: (fresh) => fresh.route('**/assets/*.js', (route) => route.abort()),
  });
  const isThere = async (visible: boolean) => {
    await expect(page.getByRole('article')).toBeVisible();
    await expect(plain(page)).toBeVisible({ visible });
    // The page’s own first script hears it.
    await control(page).setChecked(!visible);
    await expect(plain(page)).toBeVisible({ visible: !visible });
  };
  await isThere(false);
  await page.goto(`/en/${slug}?simple=1`);
  await isThere(true);
});

test('plain German is seen only where it is asked for, in its place from the start, and no control for it before its style has come', async ({
  open,
}) => {
  let held = Promise.resolve();
  let letGo = () => {};
  const page = await open({
    path: '/robots.txt',
    ready: false,
    prepare: async (fresh) => {
      await fresh.route('**/assets/*.css', async (route) => {
        await held;
        await route.continue();
      });
      // What lives comes later still.
      await fresh.route('**/assets/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
    },
  });
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#auftakt :is([data-sentence], [data-simple-of], [data-translation-of])')]
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')),
    );
  for (const query of [
    '',
    '?simple=1',
    '?simple=1&translation=below',
    '?simple=1&translation=beside&claims=1',
    '?simple=1&words=1',
  ])
    await test.step(query, async () => {
      const visible = query !== '';
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      await page.goto(`/en/${slug}${query}`, { waitUntil: 'commit' });
      await expect(page.locator('#s4')).toBeVisible();
      await expect(control(page)).toBeHidden();
      await expect(plain(page)).toBeVisible({ visible });
      const before = await places();
      expect(before.length).toBeGreaterThan(15);
      letGo();
      await expect(control(page)).toBeVisible();
      await expect(plain(page)).toBeVisible({ visible });
      if (visible) await expect.poll(places).toEqual(before);
    });
});

test('without JavaScript plain German is switched in the bar, in a window of any width', async ({ open }) => {
  const page = await open({ path: `/en/${slug}`, script: false });
  for (const viewport of [wide, { width: 820, height: 900 }, phone, { width: 320, height: 640 }])
    await test.step(`${viewport.width} px wide`, async () => {
      await page.setViewportSize(viewport);
      await expect(plain(page)).toBeHidden();
      await control(page).check();
      await expect(plain(page)).toBeVisible();
      await page.getByRole('radio', { name: 'Below' }).check();
      await expect(page.locator('[data-translation-of="s1"]')).toBeVisible();
      await expect(plain(page)).toBeVisible();
      // Whole, within the window.
      const right = () =>
        control(page).evaluate((one) => (one.closest('label') ?? one).getBoundingClientRect().right);
      await expect.poll(right).toBeLessThanOrEqual(viewport.width);
      await control(page).uncheck();
      await expect(plain(page)).toBeHidden();
      await page.getByRole('radio', { name: 'Off' }).check();
    });
});
