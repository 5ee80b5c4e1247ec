import type { Page } from '@playwright/test';
import { expect, phone, slug, test } from './test.ts';

/** Reads, jumps and switches, as a reader does, and looks at what the page and its address make of it. */
async function readAndSwitch(page: Page): Promise<void> {
  const article = page.locator('article');
  const released = page.locator('#s6').getByText('released').first();
  const controls = page.getByRole('region', { name: 'Reading controls' });
  const words = controls.getByRole('switch', { name: 'Word glosses' });
  const layout = (name: string) => controls.getByRole('radio', { name });
  const blinken = page.getByRole('checkbox', { name: 'Antony Blinken' });
  const root = page.locator('html');
  const isWide = page.viewportSize()?.width !== phone.width;

  await test.step('read', async () => {
    await expect(article.locator('[data-sentence]')).toHaveCount(22);
    await expect(article.locator('[data-sentence]').last()).toContainText('dast.');
    await expect(root).not.toHaveAttribute('data-ready');
  });

  await test.step('switch: the page, its address and Back follow', async () => {
    await words.check();
    await expect(released).toBeVisible();
    await layout('Below').check();
    await expect(page.locator('[data-translation-of="s6"]')).toBeVisible();
    await expect(page).toHaveURL(/\?words=1&translation=below(?:#ausnahmen)?$/);
    await expect(root).toHaveAttribute('data-translation', 'below');
    // Not by the driver, which would wait until the page has loaded.
    await page.evaluate(() => history.back());
    await expect(layout('Off')).toBeChecked();
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
    for (const name of isWide ? ['Beside', 'Below', 'Off'] : ['Below', 'Off']) {
      await layout(name).check();
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    }
  });

  await test.step('jump to a section, and choose an actor', async () => {
    const openSheet = async (name: string) => {
      if (!isWide) await page.getByRole('button', { name }).click();
    };
    await openSheet('Sections');
    await page.locator('#outline a[href="#ausnahmen"]').click();
    await expect(page.locator('#ausnahmen h2')).toBeInViewport();
    await page.keyboard.press('Escape');
    await openSheet('Actors');
    await blinken.check();
    const mention = page.locator('article [data-actor="Antony_Blinken"] > :first-child').first();
    await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page).toHaveURL(/actor=Antony_Blinken/);
    await blinken.uncheck();
    await expect(page).not.toHaveURL(/actor/);
    await page.keyboard.press('Escape');
  });
}

/** Does all of it in a wide window and on a phone, and finds at the next visit what was chosen. */
async function readInEachWindow(page: Page): Promise<void> {
  await test.step('in a wide window', () => readAndSwitch(page));
  await page.getByRole('switch', { name: 'Word glosses' }).uncheck();
  await page.setViewportSize(phone);
  await test.step('on a phone', () => readAndSwitch(page));
  await test.step('find it again at the next visit', async () => {
    await page.goto(`/de/${slug}`, { waitUntil: 'commit' });
    await expect(page.getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    await expect(page.locator('#s6').getByText('released').first()).toBeVisible();
  });
}

test('where React’s files never come, who is here for the first time is shown the layers, reads, jumps and switches all the same', async ({
  open,
}) => {
  const page = await open({
    ready: false,
    first: true,
    path: `/en/${slug}`,
    prepare: (fresh) => fresh.route('**/assets/*.js', (route) => route.fulfill({ status: 404 })),
  });

  await test.step('each layer is shown, and switched where it is shown and in the bar', async () => {
    const controls = page.getByRole('region', { name: 'Reading controls' });
    const shown = page.getByRole('region', { name: /New here/ });
    await expect(shown).toBeVisible();
    await shown.getByRole('switch', { name: 'Word glosses' }).check();
    await expect(page.getByRole('article')).toContainText('released', { useInnerText: true });
    await expect(controls.getByRole('switch', { name: 'Word glosses' })).toBeChecked();
    const sentences = shown.getByRole('switch', { name: 'Translation' });
    await sentences.check();
    await expect(controls.getByRole('radio', { name: 'Below' })).toBeChecked();
    await sentences.uncheck();
    await expect(controls.getByRole('radio', { name: 'Off' })).toBeChecked();
    await controls.getByRole('switch', { name: 'Word glosses' }).uncheck();
    await expect(shown.getByRole('switch', { name: 'Word glosses' })).not.toBeChecked();
  });

  await readInEachWindow(page);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('region', { name: /Neu hier/ })).toBeHidden();
});

test('before React’s files have come a reader reads, jumps and switches all the same', async ({ open }) => {
  const page = await open({
    ready: false,
    waitUntil: 'commit',
    path: `/en/${slug}`,
    // They are on their way for as long as the test goes on.
    prepare: (fresh) => fresh.route('**/assets/*.js', () => undefined),
  });
  await readInEachWindow(page);
});
