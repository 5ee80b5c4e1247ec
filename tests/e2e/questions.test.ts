import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests, slug } from './open-page.ts';

const { open } = browserTests();

const words = {
  en: {
    actors: 'Key actors',
    lu: 'Donald Lu',
    counts: 'named 4 · described 1 · “er” 1',
    claims: '8 claims',
    kyrgyzstan: 'Kyrgyzstan',
    together: 'only together with others 8',
    kazakhstan: 'Kazakhstan',
    both: 'Antony Blinken and Kazakhstan',
    list: 'The map as a list',
    stops: ['Tengiz', 'Atyrau', 'Astrakhan', 'Kropotkin', 'Novorossiysk'],
    schematic: 'schematic',
  },
  de: {
    actors: 'Wichtige Akteure',
    lu: 'Donald Lu',
    counts: 'genannt 4 · umschrieben 1 · „er“ 1',
    claims: '8 Aussagen',
    kyrgyzstan: 'Kirgisistan',
    together: 'nur gemeinsam mit anderen 8',
    kazakhstan: 'Kasachstan',
    both: 'Antony Blinken und Kasachstan',
    list: 'Die Karte als Liste',
    stops: ['Tengis', 'Atyrau', 'Astrachan', 'Kropotkin', 'Noworossijsk'],
    schematic: 'schematisch',
  },
} as const;

// What a reader can answer from the page alone, by clicking only.
describe.each(['en', 'de'] as const)('a reader of the page in %s finds out', (language) => {
  const said = words[language];
  const visit = () => open({ path: `/${language}/${slug}` });
  const entry = (page: Page, identity: string) => page.locator(`aside [data-actor="${identity}"]`);

  it('where Lu is meant though not named', async () => {
    const page = await visit();
    await page.getByRole('checkbox', { name: said.lu }).check();
    expect(await entry(page, 'Donald_Lu').innerText()).toContain(said.counts);
    const found = await entry(page, 'Donald_Lu')
      .locator('[data-mentions] a b')
      .evaluateAll((all) =>
        all.map(({ textContent }) => textContent).filter((text) => !/\bLu\b/.test(text ?? '')),
      );
    expect(found).toEqual(['dem Beamten', 'Er']);
    await entry(page, 'Donald_Lu').getByRole('link', { name: 'dem Beamten' }).first().click();
    expect(await page.locator('article :target').innerText()).toBe('dem Beamten');
  });

  it('which sentences are Lu’s claims, and which are the paper’s', async () => {
    const page = await visit();
    await page.getByRole('checkbox', { name: said.lu }).check();
    const heading = entry(page, 'Donald_Lu').getByText(said.claims, { exact: true });
    const claims = heading.locator('..').getByRole('link');
    expect(await claims.count()).toBe(8);
    await claims.nth(1).click();
    expect(await page.locator('article :target').getAttribute('data-speaker')).toBe('Donald_Lu');
    await page.locator('aside input[value="the-paper"]').check();
    const own = entry(page, 'the-paper').locator('ol a');
    expect(await own.count()).toBe(11);
    await own.first().click();
    expect(await page.locator('article :target').getAttribute('data-speaker')).toBeNull();
  });

  it('what the article says about Kyrgyzstan: nothing by itself, all together with others', async () => {
    const page = await visit();
    await page.getByRole('checkbox', { name: said.kyrgyzstan }).check();
    expect(await entry(page, 'Kyrgyzstan').innerText()).toContain(said.together);
    const places = entry(page, 'Kyrgyzstan').locator('[data-mentions] a');
    expect(await places.count()).toBe(8);
    await places.first().click();
    const target = page.locator('article :target > :first-child');
    expect(await target.innerText()).toBe('den zentralasiatischen Ländern');
    expect(await target.evaluate((name) => getComputedStyle(name).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  it('where Blinken and Kazakhstan meet', async () => {
    const page = await visit();
    await page.getByRole('checkbox', { name: 'Antony Blinken' }).check();
    await page.getByRole('checkbox', { name: said.kazakhstan, exact: true }).check();
    const shared = page.getByRole('heading', { name: said.both }).locator('..');
    expect(
      await shared.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(['#s2', '#s3', '#s5', '#s10']);
    await shared.getByRole('link').nth(1).click();
    expect(await page.locator('article :target').innerText()).toContain('Antony Blinken zum ersten Mal');
  });

  it('where the oil runs', async () => {
    const page = await visit();
    await page.getByText(said.list).click();
    const line = page.locator('#map li', { hasText: 'Caspian Pipeline Consortium' }).last();
    expect(await line.innerText()).toContain(said.schematic);
    expect(await line.getByRole('listitem').allInnerTexts()).toEqual([...said.stops]);
    await line.getByRole('link', { name: 'Caspian Pipeline Consortium' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
      .toBe('Caspian_Pipeline_Consortium');
    await page.keyboard.press('Space');
    const stroke = () =>
      page
        .locator('#map svg [data-piece="Caspian_Pipeline_Consortium"]')
        .evaluate((piece) => getComputedStyle(piece).strokeWidth);
    expect(await stroke()).toBe('2px');
  });
});

describe('the timeline', () => {
  it('tells the trip in the words of the article, and says which dates are added', async () => {
    const page = await open({ path: `/en/${slug}` });
    const steps = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
    expect((await steps.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'This week Meeting with his counterparts in Kazakhstan',
      'On Tuesday Blinken in Astana [February 28, 2023, added by the editors]',
      'Then on to Tashkent',
      'Finally to the G20 foreign ministers’ meeting in New Delhi [March 1 – 2, 2023, added by the editors]',
    ]);
    await steps.nth(2).getByRole('link', { name: 'Then on' }).click();
    expect(new URL(page.url()).hash).toBe('#s4');
    await steps.nth(1).getByRole('link', { name: 'added by the editors' }).click();
    expect(new URL(page.url()).hash).toBe('#edition');
    const sources = await page
      .locator('#edition ul a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(sources.length).toBeGreaterThan(6);
    expect(sources.every((address) => address?.startsWith('https://'))).toBe(true);
  });
});
