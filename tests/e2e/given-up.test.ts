import type { Page } from '@playwright/test';
import { expect, ready, slug, test } from './test.ts';

/** Holds back the files that the page asks for, until they are let go. */
async function holdFiles(page: Page): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route('**/assets/**', async (route) => {
    if (isHeld) held.push(() => route.continue());
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.splice(0).map((send) => send()));
  };
}

const waiting = (page: Page) => page.getByText(/still loading|^Loading/).filter({ visible: true });
const keys = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Display' });

test('a panel that is given up while it is on its way neither opens nor takes the focus, and comes at once when it is asked for again', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}` });
  const letGo = await holdFiles(page);
  await page.keyboard.press('?');
  await expect(waiting(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(waiting(page)).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await letGo();
  // The other panel's files are asked for last, and come last.
  await page.keyboard.press('a');
  await expect(panel(page)).toBeVisible();
  await expect(keys(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('#s2')).toBeFocused();
  await page.keyboard.press('?');
  await expect(keys(page)).toBeVisible();
});

test('of all that is asked for while it is on its way only the last comes', async ({ open }) => {
  const page = await open({ path: `/en/${slug}` });
  const letGo = await holdFiles(page);
  for (const key of ['?', 'c', 'a']) {
    await page.keyboard.press(key);
    await expect(waiting(page)).toHaveCount(1);
  }
  await letGo();
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('what was asked for before the tools were there is given up likewise', async ({ open }) => {
  let letGo = async () => {};
  const page = await open({
    path: `/en/${slug}`,
    ready: false,
    prepare: async (fresh) => {
      await fresh.route('**/assets/ArticleTools-*.js', async (route) => {
        await new Promise<void>((resolve) => {
          letGo = async () => resolve();
        });
        await route.continue();
      });
    },
  });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(waiting(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  // The cursor goes on, which is no more to be taken away.
  await page.keyboard.press('j');
  await expect(waiting(page)).toBeHidden();
  await letGo();
  await ready(page);
  await page.keyboard.press('a');
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});
