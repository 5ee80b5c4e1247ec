import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

describe.each([
  ['a wide window', wide],
  ['a phone', phone],
])('without JavaScript, in %s', (_, viewport) => {
  it('reads: the whole article is there, in German', async () => {
    const page = await open({ script: false, viewport });
    expect(await page.locator('article').innerText()).toContain(
      'Am Dienstag besucht der amerikanische Außenminister',
    );
    expect(await page.locator('article').innerText()).toContain('dast.');
    expect(await page.locator('article').innerText()).not.toContain('announced');
  });

  it('toggles both layers, separately, and chooses an actor', async () => {
    const page = await open({ script: false, viewport });
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    expect(await page.locator('#s6').getByText('announced').first().isVisible()).toBe(true);
    expect(await page.locator('[data-translation-of="s6"]').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Below' }).check();
    expect(await page.locator('[data-translation-of="s6"]').isVisible()).toBe(true);
    await page.getByRole('switch', { name: 'Word glosses' }).uncheck();
    expect(await page.locator('#s6').getByText('announced').first().isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Off' }).check();
    expect(await page.locator('article [lang="en"]:not(input):visible').count()).toBe(0);
    if (viewport === phone) await page.getByRole('button', { name: 'Actors' }).click();
    await page.getByRole('checkbox', { name: 'Antony Blinken' }).check();
    const name = page.locator('article [data-actor="Antony_Blinken"] > :first-child').first();
    expect(await name.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  it('jumps: to a section and to a mention', async () => {
    const page = await open({ script: false, viewport });
    if (viewport === phone) await page.getByRole('button', { name: 'Sections' }).click();
    await page.getByRole('navigation', { name: 'Sections' }).locator('a[href="#ausnahmen"]').click();
    expect(new URL(page.url()).hash).toBe('#ausnahmen');
    expect(await page.locator('#ausnahmen h2').isVisible()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    if (viewport === phone) {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Actors' }).click();
    }
    const entry = page.locator('aside [data-actor="Donald_Lu"]');
    await entry.getByText('named 4').click();
    await entry.locator('[data-mentions]').getByRole('link').first().click();
    const target = page.locator('article :target');
    expect(await target.getAttribute('data-actor')).toBe('Donald_Lu');
    const top = await target.evaluate(
      (mention) => (mention.getClientRects()[0]?.top ?? 0) / window.innerHeight,
    );
    expect(top).toBeGreaterThan(0.25);
    // On a phone it lands above the sheet.
    expect(top).toBeLessThan(0.5);
  });

  it('switches the language by a plain link', async () => {
    const page = await open({ script: false, viewport });
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('switch', { name: 'Wortglossen' }).waitFor();
    expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(`/de/${slug}`);
    expect(await page.locator('article').getAttribute('lang')).toBe('de');
  });

  it('offers nothing that only a script can do', async () => {
    const page = await open({ script: false, viewport });
    expect(await page.getByRole('button', { name: 'Display' }).isVisible()).toBe(false);
  });
});
