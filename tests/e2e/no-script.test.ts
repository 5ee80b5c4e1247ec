import type { Page } from '@playwright/test';
import { expect, phone, slug, test, wide } from './test.ts';

/** Opens a sheet where the page is too narrow for its columns. */
async function openSheet(page: Page, name: string): Promise<void> {
  if (page.viewportSize()?.width === phone.width) await page.getByRole('button', { name }).click();
}

for (const [name, viewport] of [
  ['a wide window', wide],
  ['a phone', phone],
] as const) {
  test(`without JavaScript, in ${name}, the page is read, its layers are switched, and links lead on`, async ({
    open,
  }) => {
    const page = await open({ script: false, viewport });
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

    await test.step('a section is jumped to', async () => {
      await openSheet(page, 'Sections');
      await page.getByRole('navigation', { name: 'Sections' }).locator('a[href="#ausnahmen"]').click();
      await expect(page).toHaveURL(/#ausnahmen$/);
      await expect(page.locator('#ausnahmen h2')).toBeInViewport();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
      if (viewport === phone) await page.keyboard.press('Escape');
    });

    await test.step('an actor is chosen, and a mention jumped to', async () => {
      await openSheet(page, 'Actors');
      await page.getByRole('checkbox', { name: 'Antony Blinken' }).check();
      const mention = page.locator('article [data-actor="Antony_Blinken"] > :first-child').first();
      await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      const entry = page.locator('aside [data-actor="Donald_Lu"]');
      await entry.getByText('4 by name').click();
      await entry.locator('[data-mentions]').getByRole('link').first().click();
      const target = page.locator('article :target');
      await expect(target).toHaveAttribute('data-actor', 'Donald_Lu');
      const top = () => target.evaluate((one) => (one.getClientRects()[0]?.top ?? 0) / window.innerHeight);
      await expect.poll(top).toBeGreaterThan(0.25);
      // On a phone it lands above the sheet.
      await expect.poll(top).toBeLessThan(0.5);
      if (viewport === phone) await page.keyboard.press('Escape');
    });

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
      await expect(article).toHaveAttribute('lang', 'de');
    });
  });
}
