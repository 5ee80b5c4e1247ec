import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests, phone } from './open-page.ts';

const stepper = (page: Page) => page.getByRole('region', { name: /Step through|Stellen gehen/ });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const said = (page: Page) =>
  page.getByRole('status').evaluateAll((all) => all.map(({ textContent }) => textContent).join(''));
const hrefs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')));

/** Steps with the key through all that is chosen, and tells where each step landed. */
async function stepThrough(page: Page, count: number): Promise<readonly (string | undefined)[]> {
  await stepper(page).waitFor();
  const places: (string | undefined)[] = [];
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('n');
    places.push(await focused(page));
  }
  return places;
}

describe('an article that the code doesn’t know', () => {
  const { open } = browserTests('tests/articles');
  const slug = 'fjord-konferenz';

  it.each([
    [
      'en',
      'country · only together with others 2',
      'named 2 · described 2 · “sein” 1 · “er” 1',
      'Nordbund officials 2 sentences',
    ],
    [
      'de',
      'Land · nur gemeinsam mit anderen 2',
      'genannt 2 · umschrieben 2 · „sein“ 1 · „er“ 1',
      'Vertreter des Nordbundes 2 Sätze',
    ],
  ])(
    'has an entry for each of its actors without a script, in %s',
    async (language, westland, holm, officials) => {
      const page = await open({ path: `/${language}/${slug}`, script: false });
      const entries = page.locator('aside [data-actor]:not(a)');
      expect(await entries.evaluateAll((all) => all.map((one) => one.getAttribute('data-actor')))).toEqual([
        'Eva_Ernst',
        'Per_Holm',
        'Nordbund',
        'Nordland',
        'Südland',
        'Westland',
        'the-paper',
        'Nordland_and_Südland',
        'Graufjord',
        'Fjord_Conference',
        'Lundhavn',
        'Fjord_states',
        'Nordbund_officials',
      ]);
      const text = (await page.locator('aside').innerText()).replace(/\s+/g, ' ');
      for (const part of [westland, holm, officials]) expect(text).toContain(part);
      expect(await hrefs(page, 'aside [data-actor="Per_Holm"] [data-mentions] a')).toEqual(
        ['s5.1-4', 's5.7-7', 's6.12-12', 's11.1-2', 's11.5-5', 's12.7-8'].map((id) => `#${id}`),
      );
      expect(await hrefs(page, 'aside [data-actor="Nordbund_officials"] ol a')).toEqual(['#s7', '#s8']);
    },
  );

  it('steps through mentions that are split or cross others, each lit whole', async () => {
    const page = await open({ path: `/en/${slug}?actor=S%C3%BCdland` });
    expect(await stepThrough(page, 14)).toEqual([
      's1.1-3',
      's1.3-3',
      's1.5-5',
      's3.8-10',
      's4.1-1',
      's5.1-1',
      's5.7-8',
      's5.17-17',
      's7.7-9',
      's7.13-13',
      's9.3-4',
      's10.9-22',
      's12.5-7',
      's12.7-7',
    ]);
    expect(await said(page)).toBe('14 of 14');
    const lit = await page
      .locator('#s10 [data-mention] > :first-child')
      .evaluateAll((names) =>
        names
          .filter((name) => getComputedStyle(name).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map((name) => name.textContent.slice(0, 3)),
      );
    expect(lit).toEqual(['dem', 'mit']);
  });

  it('steps to a mention that crosses another one', async () => {
    const page = await open({ path: `/de/${slug}?actor=Per_Holm` });
    await stepper(page).waitFor();
    await page.keyboard.press('Shift+N');
    expect(await focused(page)).toBe('s12.7-8');
    expect(await said(page)).toBe('6 von 6');
  });

  it('steps through where a country is meant, though never by itself', async () => {
    const page = await open({ path: `/en/${slug}?actor=Westland` });
    expect(await stepThrough(page, 3)).toEqual(['s7.7-9', 's7.13-13', 's7.7-9']);
    expect(await stepper(page).innerText()).toContain('2 mentions');
  });

  it('steps through the claims of a speaker who is no key actor and is never mentioned', async () => {
    const page = await open({ path: `/en/${slug}` });
    await page.getByText('6 others in the text').click();
    const entry = page.locator('aside [data-actor="Nordbund_officials"]').last();
    expect(await entry.innerText()).toContain('group · not mentioned');
    await entry.getByRole('checkbox').check();
    expect(await stepThrough(page, 2)).toEqual(['s7', 's8']);
    expect(await said(page)).toBe('2 of 2');
    await page.getByRole('switch', { name: 'Who says so?' }).check();
    expect(await page.locator('[popovertarget="claim:s8"]').innerText()).toBe('Nordbund officials');
  });

  it('finds the sentences that two of its actors share', async () => {
    const page = await open({ path: `/en/${slug}?actor=Eva_Ernst,Per_Holm` });
    await page.getByText('Together in 1 sentence').waitFor();
    expect(await stepThrough(page, 1)).toEqual(['s11']);
  });

  it('tells who is meant where mentions stand in mentions, the innermost first', async () => {
    const page = await open({ path: `/en/${slug}` });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    const meantBy = async (anchor: string) => {
      await page.locator(`[id="${anchor}"] [data-word]`).last().click();
      const card = page.locator('[popover="auto"]:popover-open');
      const links = card.getByRole('link');
      await links.first().waitFor();
      const names = await links.allInnerTexts();
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      return names;
    };
    // Three deep, in the relative clause of the two round it: neither is meant by it.
    expect(await meantBy('s2.17-18')).toEqual(['Nordbund']);
    expect(await meantBy('s2.28-28')).toEqual(['Lundhavn', 'Fjord Conference']);
    expect(await meantBy('s5.7-7')).toEqual(['Per Holm', 'Südland']);
    // *Südlands* of *Nordlands und Südlands Sprecher*, where two cross.
    expect(await meantBy('s12.7-7')).toEqual(['Südland', 'Per Holm', 'Nordland and Südland']);
  });

  it('has no map and no timeline, and no room for them', async () => {
    const page = await open({ path: `/de/${slug}` });
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Abschnitte',
      'Südland lenkt ein',
      'Lob für den Nachbarn',
      'Zu dieser Ausgabe',
      'Wichtige Akteure',
    ]);
    expect(await page.locator('#map, #timeline, main svg').count()).toBe(0);
  });

  it.each([
    ['wide', { width: 1440, height: 900 }],
    ['a phone', phone],
  ])('has marks of speakers that don’t cover each other, %s', async (_, viewport) => {
    const page = await open({ path: `/de/${slug}?claims=1`, viewport });
    const boxes = await page
      .locator('article button[popovertarget^="claim:"]')
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBe(7);
    const covered = boxes.slice(1).filter(({ top }, index) => top < boxes[index]?.bottom - 1);
    expect(covered).toEqual([]);
  });
});

describe('an article that names nobody', () => {
  const { open } = browserTests('tests/articles-bare');

  it.each([
    ['en', 'Key actors', 'This article marks no actors.'],
    ['de', 'Wichtige Akteure', 'In diesem Artikel sind keine Akteure markiert.'],
  ])('says so in the sidebar, without a script too, in %s', async (language, name, none) => {
    for (const script of [true, false]) {
      const page = await open({ path: `/${language}/nur-lemmas`, script });
      const aside = page.getByRole('complementary', { name });
      expect((await aside.innerText()).replace(/\s+/g, ' ')).toBe(`${name} ${none}`);
    }
  });

  it.each(['nur-text', 'nur-lemmas'])('has no control that does nothing: %s', async (slug) => {
    const page = await open({ path: `/en/${slug}?claims=1&marks=1` });
    expect(await page.getByRole('switch', { name: 'Who says so?' }).count()).toBe(0);
    expect(await page.locator('input[name="claims"], input[name="marks"], input[name="actor"]').count()).toBe(
      0,
    );
    const address = page.url();
    for (const key of 'qnN') await page.keyboard.press(key);
    expect(await said(page)).toBe('');
    expect(page.url()).toBe(address);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys and layers' });
    await keys.waitFor();
    expect(await keys.locator('dt').first().innerText()).toBe('?');
    expect((await keys.locator('dt').allInnerTexts()).filter((key) => 'qnN'.includes(key))).toEqual([]);
  });

  it('keeps what the reader chose for other articles', async () => {
    const page = await open({ path: '/en/nur-text?claims=1' });
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    const kept = await page.evaluate(() => localStorage.getItem('lesart.choices'));
    expect(JSON.parse(kept ?? '')).toMatchObject({ claims: true, words: true });
  });

  it('is said to have no editorial list of actors', async () => {
    const page = await open({ path: '/en/nur-text' });
    const edition = await page.locator('#edition').innerText();
    expect(edition).toContain('About this edition');
    expect(edition).not.toContain('key actors');
  });
});
