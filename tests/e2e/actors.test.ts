import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug } from './open-page.ts';

const { open } = browserTests();

describe('the key actors', () => {
  it('stand in the order of the edition, persons first, then C5+1', async () => {
    const page = await open();
    const actors = page.getByRole('complementary', { name: 'Key actors' });
    expect(
      await actors
        .locator('[data-actor]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-actor'))),
    ).toEqual([
      'Antony_Blinken',
      'Donald_Lu',
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
      'United_States',
    ]);
  });

  it('count as many mentions by name as they link, and each link leads to a mention of that actor in the middle of the window', async () => {
    const page = await open();
    const card = page.locator('aside [data-actor="Antony_Blinken"]');
    const links = card.getByRole('link');
    const count = await links.count();
    expect(await card.innerText()).toContain(`Named ${count} times`);
    // Two more mean him without his name: *in seiner Amtszeit*, *nach seinem Besuch*.
    expect(await page.locator('article [data-actor="Antony_Blinken"][id]').count()).toBe(count + 2);
    for (let index = 0; index < count; index += 1) {
      await links.nth(index).click();
      const target = page.locator('article :target');
      expect(await target.getAttribute('data-actor')).toBe('Antony_Blinken');
      const { top, scrolled } = await target.evaluate((mention) => ({
        top: (mention.getClientRects()[0]?.top ?? 0) / window.innerHeight,
        scrolled: window.scrollY,
      }));
      // The page can't be scrolled above its top.
      expect(top).toBeGreaterThan(scrolled === 0 ? 0 : 0.25);
      expect(top).toBeLessThan(0.6);
    }
  });

  it('light their mentions and nothing else when they are chosen, and dim nothing', async () => {
    const page = await open();
    const looks = () =>
      page.locator('article [data-mention] > :first-child').evaluateAll((names) =>
        names.map((name) => ({
          actor: name.parentElement?.dataset.actor,
          lit: getComputedStyle(name).backgroundColor !== 'rgba(0, 0, 0, 0)',
          look: `${getComputedStyle(name).color} ${getComputedStyle(name).opacity}`,
        })),
      );
    const before = await looks();
    expect(before.some(({ lit }) => lit)).toBe(false);
    await page.getByRole('checkbox', { name: 'Donald Lu' }).check();
    const after = await looks();
    expect(after.filter(({ lit }) => lit).map(({ actor }) => actor)).toEqual(
      after.filter(({ actor }) => actor === 'Donald_Lu').map(({ actor }) => actor),
    );
    // Four times by name, and *dem Beamten*, *er*.
    expect(after.filter(({ lit }) => lit).length).toBe(6);
    expect(after.map(({ look }) => look)).toEqual(before.map(({ look }) => look));
    expect(new URL(page.url()).search).toBe('?actor=Donald_Lu');
  });

  it('say honestly that an actor is only mentioned together, and light those mentions', async () => {
    const page = await open();
    const card = page.locator('aside [data-actor="Kyrgyzstan"]');
    expect(await card.innerText()).toContain('Only mentioned together, 8 times');
    await card.getByRole('checkbox').check();
    const colours = await page
      .locator('article :is([data-actor="Central_Asian_states"], [data-actor="C5+1"]) > :first-child')
      .evaluateAll((names) => names.map((name) => getComputedStyle(name).backgroundColor));
    expect(colours).toHaveLength(8);
    expect(colours).not.toContain('rgba(0, 0, 0, 0)');
  });

  it('nest their mentions where one stands in another', async () => {
    const page = await open();
    expect(
      await page
        .locator('[data-actor="Kazakhstan"] [data-actor="United_States"]')
        .evaluateAll((all) => all.length),
    ).toBe(1);
  });

  it('are one tap away on a phone, and out of the way after a link', async () => {
    const page = await open({ path: `/de/${slug}`, viewport: phone, touch: true });
    const actors = page.getByRole('complementary', { name: 'Wichtige Akteure' });
    expect(await actors.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Akteure' }).tap();
    expect(await actors.isVisible()).toBe(true);
    await actors.locator('[data-actor="Antony_Blinken"]').getByRole('link', { name: 'Stelle 5 von 8' }).tap();
    await actors.waitFor({ state: 'hidden' });
    expect(await page.locator('article :target').getAttribute('data-actor')).toBe('Antony_Blinken');
    const top = await page
      .locator('article :target')
      .evaluate((mention) => mention.getClientRects()[0]?.top ?? 0);
    expect(top).toBeGreaterThan(phone.height / 4);
    expect(top).toBeLessThan(phone.height * 0.6);
  });
});
