import type { Locator, Page } from '@playwright/test';
import { expect, phone, slug, test, wide } from './test.ts';

const banner = (page: Page) => page.getByRole('banner');
const controls = (page: Page) => page.getByRole('region', { name: /^(?:Reading controls|Lesehilfen)$/ });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Where a thing stands in the window, in pixels. */
async function boxOf(thing: Locator) {
  const { x, y, width, height } = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { left: x, right: x + width, top: y, bottom: y + height };
}

test('each page says whose it is and what that is, leads to all texts, and tells the menus’ language from a translation', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}` });
  await expect(banner(page)).toContainText('German news, word by word');
  const languages = banner(page).getByRole('navigation', { name: 'Language of the menus' });
  await expect(languages).toContainText('Menus:');
  await expect(languages.locator('[aria-current]')).toHaveText('English');
  await banner(page).getByRole('link', { name: 'Lesart' }).click();
  await expect(page).toHaveURL(/\/en\/shelf$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shelf');

  await page.goto('/de/study');
  await expect(banner(page)).toContainText('Deutsch lesen, Wort für Wort');
  await banner(page).getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/study/);
});

test('the bar is aligned with the text, in one height, and what doesn’t fit isn’t offered', async ({
  open,
}) => {
  const page = await open({ path: `/de/${slug}?words=1` });
  const beside = page.locator('label', { has: page.locator('input[value="beside"]') });
  const legend = controls(page).locator('legend').filter({ hasText: 'Übersetzung' });
  for (const [width, offers] of [
    [820, false],
    [920, true],
    [1100, true],
    [1199, true],
    [1200, false],
    [1280, true],
    [1440, true],
    [1920, true],
  ] as const)
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 900 });
      const first =
        width < 1200
          ? controls(page).getByRole('button').first()
          : controls(page).getByRole('switch').first();
      await expect
        .poll(async () => Math.abs((await boxOf(first)).left - (await boxOf(title(page))).left))
        .toBeLessThanOrEqual(2);
      await expect(legend).toBeVisible();
      await expect(beside).toBeVisible({ visible: offers });
      await expect
        .poll(async () => {
          const { top, bottom } = await boxOf(controls(page).locator('> div'));
          return bottom - top;
        })
        .toBe(48);
    });
  await page.setViewportSize(phone);
  await expect(beside).toBeHidden();
});

test('listening, quoting, printing, the study list and help are in one menu, which stands under its button', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}`, viewport: wide });
  const button = page.getByRole('button', { name: 'More' });
  const menu = page.getByRole('dialog', { name: 'More' });
  await button.click();
  for (const name of ['Display', 'Quote', 'Print…', 'Save as a file…', 'Help'])
    await expect(menu.getByRole('button', { name })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Study list' })).toBeVisible();
  await expect
    .poll(async () => (await boxOf(menu)).top - (await boxOf(button)).bottom)
    .toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await boxOf(menu)).right).toBeLessThanOrEqual(wide.width);
  await button.click();
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('by keyboard a control shows the focus by a ring, a panel by standing there', async ({ open }) => {
  const page = await open({ path: `/en/${slug}` });
  const button = page.getByRole('button', { name: 'More' });
  await page.getByRole('switch', { name: 'Plain German' }).focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await expect(button).toHaveCSS('outline', /2px$|solid 2px/);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help).toBeFocused();
  await expect(help).toHaveCSS('outline-style', 'none');
});

test('what is saved is led to from the head of the page', async ({ open }) => {
  const page = await open({ path: `/en/${slug}` });
  const link = banner(page).getByRole('link', { name: 'Study list: 1' });
  await expect(link).toHaveCount(0);
  await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
  const card = page.getByRole('dialog', { name: 'bekannt|geben' });
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByRole('button', { name: 'Saved' })).toBeVisible();
  await page.keyboard.press('Escape');
  await link.click();
  await expect(title(page)).toHaveText('Study list');
});

for (const [where, viewport] of [
  ['a wide window', wide],
  ['a phone', phone],
] as const)
  test(`a jump to a section lands with its heading just under the bar, in ${where}`, async ({ open }) => {
    const page = await open({ path: `/en/${slug}#ausnahmen`, viewport });
    const heading = page.locator('#ausnahmen').getByRole('heading');
    const bar = viewport === wide ? 48 : 0;
    await expect.poll(async () => (await boxOf(heading)).top - bar).toBeLessThan(60);
    await expect.poll(async () => (await boxOf(heading)).top - bar).toBeGreaterThanOrEqual(0);
  });

test.describe('a first visit', () => {
  test('shows the layers, covers nothing, and switches them before any file has come', async ({
    open,
    expectOnConsole,
  }) => {
    expectOnConsole(/net::ERR_FAILED/);
    const page = await open({
      path: `/en/${slug}`,
      first: true,
      ready: false,
      prepare: (fresh) => fresh.route('**/assets/*.js', (route) => route.abort()),
    });
    const shown = page.getByRole('region', { name: /New here/ });
    await expect(shown).toBeVisible();
    await shown.getByRole('switch', { name: 'Word glosses' }).check();
    await expect(page.getByRole('article')).toContainText('released', { useInnerText: true });
    await expect(controls(page).getByRole('switch', { name: 'Word glosses' })).toBeChecked();
    const sentences = shown.getByRole('switch', { name: 'Translation' });
    await sentences.check();
    await expect(controls(page).getByRole('radio', { name: 'Below' })).toBeChecked();
    await sentences.uncheck();
    await expect(controls(page).getByRole('radio', { name: 'Off' })).toBeChecked();
    await page.reload();
    await expect(page.getByRole('article')).toBeVisible();
    await expect(shown).toBeHidden();
  });

  test('tells the truth where the translation stands beside the text', async ({ open }) => {
    const page = await open({ path: `/en/${slug}?translation=beside`, first: true });
    const shown = page.getByRole('region', { name: /New here/ });
    await expect(shown.getByRole('switch', { name: 'Translation' })).toBeChecked();
    await shown.getByRole('switch', { name: 'Translation' }).uncheck();
    await expect(controls(page).getByRole('radio', { name: 'Off' })).toBeChecked();
  });

  test('keeps what it shows while that has the focus', async ({ open }) => {
    const page = await open({ path: `/en/${slug}`, first: true });
    const shown = page.getByRole('region', { name: /New here/ });
    const claims = shown.getByRole('switch', { name: 'Who said this?' });
    await claims.focus();
    await page.keyboard.press('Space');
    await expect(claims).toBeChecked();
    // With the wheel: while the layer still comes, what no hand scrolls is taken for the layout's.
    await page.locator('#s1').hover();
    await page.mouse.wheel(0, 2500);
    await expect(shown).not.toBeInViewport();
    await expect(claims).toBeFocused();
  });
});

test('no key leads to a layout that the bar doesn’t offer for want of room', async ({ open }) => {
  const page = await open({ path: `/en/${slug}`, viewport: phone });
  const layout = () => page.locator('html').getAttribute('data-translation');
  for (const next of ['below', 'off', 'below']) {
    await page.keyboard.press('t');
    await expect.poll(layout).toBe(next);
  }
  await page.setViewportSize(wide);
  await page.keyboard.press('t');
  await expect.poll(layout).toBe('beside');
});

test('the menu has room in a phone that lies on its side, and gives way to who goes on by keyboard', async ({
  open,
}) => {
  const page = await open({ path: `/de/${slug}`, viewport: { width: 844, height: 390 }, touch: true });
  const menu = page.getByRole('dialog', { name: 'Mehr' });
  await page.getByRole('button', { name: 'Mehr' }).tap();
  await expect.poll(async () => (await boxOf(menu)).bottom).toBeLessThanOrEqual(390);
  await menu.getByRole('link', { name: 'Menus in English' }).focus();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
});

test('an address that names an actor opens the actors of a phone at the entry', async ({ open }) => {
  const page = await open({ path: `/en/${slug}#actor:Donald_Lu`, viewport: phone });
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Donald Lu' })).toBeFocused();

  // One that is broken opens nothing, and takes nothing away.
  const other = await open({ path: `/en/${slug}#actor:50%`, viewport: phone });
  await expect(other.getByRole('complementary')).toBeHidden();
  await other.getByRole('button', { name: 'Actors' }).click();
  await other.getByRole('checkbox', { name: 'Donald Lu' }).check();
  await other.keyboard.press('Escape');
  await expect(other.getByRole('region', { name: 'Step through the mentions' })).toBeVisible();
});

test('a word that is tapped while the text is still coming in is answered', async ({ open }) => {
  let goOn = async () => {};
  const page = await open({
    path: `/en/${slug}`,
    ready: false,
    waitUntil: 'commit',
    prepare: async (fresh) => {
      // The parser waits in the midst of the page for a script that is late.
      await fresh.route(`**/en/${slug}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replace('</article>', '<script src="/late.js"></script></article>'),
        });
      });
      await fresh.route('**/late.js', async (route) => {
        await new Promise<void>((resolve) => {
          goOn = async () => resolve();
        });
        await route.fulfill({ contentType: 'text/javascript', body: '' });
      });
    },
  });
  await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
  await expect(page.locator('#actors')).toHaveCount(0);
  await goOn();
  await expect(page.getByRole('dialog', { name: 'bekannt|geben' })).toBeVisible();
});
