import type { Page } from '@playwright/test';
import { expect, phone, slug, test } from './test.ts';

const isPhone = (page: Page) => page.viewportSize()?.width === phone.width;

/** Opens a sheet where the page is too narrow for its columns. */
async function openSheet(page: Page, name: string): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name }).click();
}

/** The visible marks of who says so, each with the id of the sentence that it stands before. */
const marks = (page: Page) =>
  page
    .locator('article button[popovertarget^="claim:"]:not([popovertargetaction]):visible')
    .evaluateAll((all) =>
      all.map((mark) => `${mark.parentElement?.nextElementSibling?.id} ${mark.textContent}`),
    );

const speakers = [
  ...['s9', 's10', 's11', 's12', 's14', 's15', 's16', 's21'].map((id) => `${id} Donald Lu`),
  ...['s8', 's19', 's20'].map((id) => `${id} State Department officials`),
];

/** Reads the article, switches its layers and follows its links; leaves it as it was found. */
async function readAndSwitch(page: Page): Promise<void> {
  const article = page.locator('article');
  const released = page.locator('#s6').getByText('released').first();
  const translation = page.locator('[data-translation-of="s6"]');
  const words = page.getByRole('switch', { name: 'Word glosses' });

  await test.step('the whole article is there, in German', async () => {
    const isShown = { useInnerText: true };
    await expect(article).toContainText('Am Dienstag besucht der amerikanische Außenminister', isShown);
    await expect(article).not.toContainText('released', isShown);
    await expect(article.locator('[data-sentence]')).toHaveCount(22);
    const last = article.locator('[data-sentence]').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toContainText('dast.', isShown);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  });

  await test.step('nothing is offered that only a script can do', async () => {
    await expect(page.getByRole('button', { name: 'More' })).toBeHidden();
  });

  await test.step('both layers are switched, separately', async () => {
    await words.check();
    await expect(released).toBeVisible();
    await expect(translation).toBeHidden();
    await page.getByRole('radio', { name: 'Below' }).check();
    await expect(translation).toBeVisible();
    await words.uncheck();
    await expect(released).toBeHidden();
    await page.getByRole('radio', { name: 'Off' }).check();
    await expect(page.locator('article [lang="en"]:not(input):visible')).toHaveCount(0);
  });

  await test.step('every speaker is named, and how a sentence is told explained at a tap', async () => {
    const layer = page.getByRole('switch', { name: 'Who said this?' });
    await expect.poll(() => marks(page)).toEqual([]);
    await layer.check();
    await expect.poll(async () => (await marks(page)).toSorted()).toEqual(speakers.toSorted());
    const note = page.locator('[id="claim:s14"]');
    await page.locator('[popovertarget="claim:s14"]:not([popovertargetaction])').click();
    await expect(note).toContainText('Konjunktiv II (wollten)', { useInnerText: true });
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await layer.uncheck();
  });

  await test.step('a section is jumped to', async () => {
    await openSheet(page, 'Sections');
    await page.getByRole('navigation', { name: 'Sections' }).locator('a[href="#ausnahmen"]').click();
    await expect(page).toHaveURL(/#ausnahmen$/);
    await expect(page.locator('#ausnahmen h2')).toBeInViewport();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    if (isPhone(page)) await page.keyboard.press('Escape');
  });

  await test.step('an actor is chosen, and a mention jumped to', async () => {
    await openSheet(page, 'Actors');
    const blinken = page.getByRole('checkbox', { name: 'Antony Blinken' });
    await blinken.check();
    const mention = page.locator('article [data-actor="Antony_Blinken"] > :first-child').first();
    await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await blinken.uncheck();
    const entry = page.locator('aside [data-actor="Donald_Lu"]');
    await entry.getByText('4 by name').click();
    await entry.locator('[data-mentions]').getByRole('link').first().click();
    const target = page.locator('article :target');
    await expect(target).toHaveAttribute('data-actor', 'Donald_Lu');
    const top = () => target.evaluate((one) => (one.getClientRects()[0]?.top ?? 0) / window.innerHeight);
    await expect.poll(top).toBeGreaterThan(0.25);
    // On a phone it lands above the sheet.
    await expect.poll(top).toBeLessThan(0.5);
    await entry.getByText('4 by name').click();
    if (isPhone(page)) await page.keyboard.press('Escape');
  });
}

test('without JavaScript an address that is cut short leads to the article, which is read, switched and jumped through in any window, and links lead on', async ({
  open,
}) => {
  const page = await open({ path: '/en', script: false });
  await expect(page).toHaveURL(new RegExp(`/en/${slug}$`));
  await test.step('in a wide window', () => readAndSwitch(page));
  await page.setViewportSize(phone);
  await test.step('on a phone', () => readAndSwitch(page));

  await test.step('the background stands behind the text, and leads back', async () => {
    const background = page.getByRole('region', { name: 'Background' });
    await expect(background).toContainText('Since 2015 the C5+1');
    await background.getByRole('link', { name: 'C5+1-Format' }).click();
    await expect(page).toHaveURL(/#s5$/);
  });

  await test.step('the language is switched by a plain link', async () => {
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByRole('switch', { name: 'Wortglossen' })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/de/${slug}/?$`));
    await expect(page.locator('article')).toHaveAttribute('lang', 'de');
  });
});
