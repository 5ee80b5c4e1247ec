import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug } from './open-page.ts';

const { open } = browserTests();

describe('the key actors', () => {
  it('stand in the order of the edition, persons first, then C5+1', async () => {
    const page = await open();
    const actors = page.getByRole('complementary', { name: 'Key actors' });
    expect(
      await actors
        .locator(':not(details) > ul > [data-actor]')
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
      'the-paper',
    ]);
  });

  it('fold all others away, each with the same abilities', async () => {
    const page = await open();
    const others = page
      .locator('aside details')
      .filter({ has: page.getByText('22 others in the text') })
      .last();
    expect(await others.locator('[data-actor="Russia"]').isVisible()).toBe(false);
    await page.getByText('22 others in the text').click();
    const russia = others.locator('[data-actor="Russia"]');
    await russia.getByRole('checkbox', { name: 'Russia' }).check();
    expect(await russia.getByRole('link').allInnerTexts()).toEqual([
      '… Ukraine durch Russland und den …',
      '… Sanktionsregime gegen Russland aufrecht zu …',
      '… Kasachstans und Russlands ist außer …',
    ]);
    expect(new URL(page.url()).search).toBe('?actor=Russia');
  });

  it('count their mentions by manner and list them by section, each a link to the middle of the window', async () => {
    const page = await open();
    const card = page.locator('aside [data-actor="Donald_Lu"]');
    expect(await card.innerText()).toContain('person · named 4 · described 1 · “er” 1');
    await card.getByText('named 4').click();
    const links = card.locator('[data-mentions] a');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual([
      '… Auslandsreise, wie der US-Staatssekretär für Süd- und Zentralasien, Donald Lu, gegenüber …',
      'Laut dem Beamten habe kein …',
      'Laut Staatssekretär Lu wollten die …',
      'Er verdeutlichte das …',
      'Lu bezieht sich …',
      'Lu zeigte sich …',
    ]);
    for (let index = 0; index < 6; index += 1) {
      await links.nth(index).click();
      const target = page.locator('article :target');
      expect(await target.getAttribute('data-actor')).toBe('Donald_Lu');
      const top = await target.evaluate(
        (mention) => (mention.getClientRects()[0]?.top ?? 0) / window.innerHeight,
      );
      expect(top).toBeGreaterThan(0.25);
      expect(top).toBeLessThan(0.6);
    }
  });

  it('draw a tick for each mention, which leads there too', async () => {
    const page = await open();
    const card = page.locator('aside [data-actor="Donald_Lu"]');
    expect(await card.locator('svg a').count()).toBe(6);
    await card.locator('svg a').nth(1).click();
    expect(new URL(page.url()).hash).toBe('#s10.2-3');
  });

  it('show in a table who is in which section, each count a link', async () => {
    const page = await open();
    const row = page.getByRole('row', { name: 'Kazakhstan' });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['3 (4)', '(3)', '3 (1)']);
    await row.getByRole('cell').last().getByRole('link').click();
    expect(await page.locator('article :target').innerText()).toBe('Kasachstan');
    expect(new URL(page.url()).hash).toBe('#s13.3-3');
  });

  it('say where the reader is on the strip', async () => {
    const page = await open();
    const here = () =>
      page
        .locator('aside [data-reading]')
        .evaluate((column) => Number(getComputedStyle(column).getPropertyValue('--reading')));
    const before = await here();
    await page.locator('#s20').scrollIntoViewIfNeeded();
    await expect.poll(here).toBeGreaterThan(before + 300);
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
    expect(await card.innerText()).toContain('only together with others 8');
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
    const blinken = actors.locator('[data-actor="Antony_Blinken"]');
    await blinken.getByText('genannt 8').tap();
    await blinken.getByRole('link', { name: 'Kasachstan plant Blinken' }).tap();
    await actors.waitFor({ state: 'hidden' });
    expect(await page.locator('article :target').getAttribute('data-actor')).toBe('Antony_Blinken');
    const top = await page
      .locator('article :target')
      .evaluate((mention) => mention.getClientRects()[0]?.top ?? 0);
    expect(top).toBeGreaterThan(phone.height / 4);
    expect(top).toBeLessThan(phone.height * 0.6);
  });
});
