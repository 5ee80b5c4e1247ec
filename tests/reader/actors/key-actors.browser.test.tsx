import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll, heightInWindow, isLit } from '../../find.ts';
import { openApp, phone, slug } from '../../open-app.tsx';

const texts = (selector: string) => findAll(selector).map((element) => element.innerText);
/** The words of each mention that name whom it means: what is lit. */
const named = 'article [data-mention] > :first-child';
const actorOf = (name: HTMLElement) => name.parentElement?.dataset.actor;

describe('the key actors', () => {
  it('stand in the order of the edition, persons first, then C5+1, then Russia', async () => {
    await openApp();
    expect(findAll('aside :not(details) > ul > [data-actor]').map(({ dataset }) => dataset.actor)).toEqual([
      'Antony_Blinken',
      'Donald_Lu',
      'C5+1',
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
      'United_States',
      'Russia',
      'the-paper',
    ]);
    await expect.element(page.getByRole('complementary', { name: 'Key actors' })).toBeVisible();
  });

  it('show in a table who is in which section, each count a link', async () => {
    await openApp();
    await page.getByText('Mentions by section').click();
    const cells = page.getByRole('row', { name: 'Kazakhstan' }).getByRole('cell');
    expect(cells.elements().map(({ textContent }) => textContent)).toEqual(['3 (4)', '(3)', '3 (1)']);
    await cells.last().getByRole('link').click();
    await expect.poll(() => location.hash).toBe('#s13.3-3');
    await expect.poll(() => texts('article :target')).toEqual(['Kasachstan']);
  });

  it('fold all others away, each with the same abilities', async () => {
    await openApp();
    const astana = find('aside details [data-actor="Astana"]');
    await expect.element(astana).not.toBeVisible();
    await page.getByText('20 more in the text').click();
    await page.elementLocator(astana).getByText('mentions').click();
    await page.getByRole('checkbox', { name: 'Astana', exact: true }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Astana', exact: true })).toBeChecked();
    await expect
      .poll(() =>
        page
          .elementLocator(astana)
          .getByRole('link')
          .elements()
          .map(({ textContent }) => textContent),
      )
      .toEqual([
        '… Besuch in Astana noch weiter …',
        '… Außenministern in Astana bildet das …',
        '… Außenministerkonferenz in Astana seien außerdem …',
      ]);
    await expect.poll(() => location.search).toBe('?actor=Astana');
  });

  it('count their mentions by manner and list them by section, each a link to the middle of the window', async () => {
    await openApp();
    const card = find('aside [data-actor="Donald_Lu"]');
    await expect
      .element(card)
      .toHaveTextContent('person · 6 mentions: 4 by name, 1 by description, 1 as “er”');
    await page.elementLocator(card).getByText('4 by name').click();
    await expect
      .poll(() => texts('aside [data-actor="Donald_Lu"] [data-mentions] a'))
      .toEqual([
        '… Auslandsreise, wie der US-Staatssekretär für Süd- und Zentralasien, Donald Lu, gegenüber …',
        'Laut dem Beamten habe kein …',
        'Laut Staatssekretär Lu wollten die …',
        'Er verdeutlichte das …',
        'Lu bezieht sich …',
        'Lu zeigte sich …',
      ]);
    for (const link of findAll('aside [data-actor="Donald_Lu"] [data-mentions] a')) {
      link.click();
      await expect
        .poll(() => findAll('article :target').map(({ id }) => `#${id}`))
        .toEqual([link.getAttribute('href')]);
      const target = find('article :target');
      expect(target.dataset.actor).toBe('Donald_Lu');
      await expect.poll(() => heightInWindow(target)).toBeGreaterThan(0.25);
      expect(heightInWindow(target)).toBeLessThan(0.6);
    }
  });

  it('draw a tick for each mention, which leads there too', async () => {
    await openApp();
    const ticks = findAll('aside [data-actor="Donald_Lu"] svg a');
    expect(ticks).toHaveLength(6);
    await page.elementLocator(find('aside [data-actor="Donald_Lu"] svg a:nth-of-type(2)')).click();
    await expect.poll(() => location.hash).toBe('#s10.2-3');
  });

  it('say where the reader is on the strip', async () => {
    await openApp();
    await expect.poll(() => findAll('aside[data-reading]').length).toBe(1);
    const here = () => Number(getComputedStyle(find('aside[data-reading]')).getPropertyValue('--reading'));
    const before = here();
    find('#s20').scrollIntoView();
    await expect.poll(here).toBeGreaterThan(before + 300);
  });

  it('light their mentions and nothing else when they are chosen, and dim nothing', async () => {
    await openApp();
    const lit = () => findAll(named).filter(isLit).map(actorOf);
    const looks = () =>
      findAll(named).map((name) => `${getComputedStyle(name).color} ${getComputedStyle(name).opacity}`);
    expect(lit()).toEqual([]);
    const before = looks();
    await page.getByRole('checkbox', { name: 'Donald Lu' }).click();
    // Four times by name, and *dem Beamten*, *er*.
    await expect.poll(lit).toEqual(Array.from({ length: 6 }, () => 'Donald_Lu'));
    expect(
      findAll(named)
        .map(actorOf)
        .filter((actor) => actor === 'Donald_Lu'),
    ).toHaveLength(6);
    expect(looks()).toEqual(before);
    await expect.poll(() => location.search).toBe('?actor=Donald_Lu');
  });

  it('say honestly that an actor is only mentioned together, and light those mentions', async () => {
    await openApp();
    const card = find('aside [data-actor="Kyrgyzstan"]');
    await expect.element(card).toHaveTextContent('8 mentions: all with others');
    await page.elementLocator(card).getByRole('checkbox').click();
    const together = findAll(
      'article :is([data-actor="Central_Asian_states"], [data-actor="C5+1"]) > :first-child',
    );
    expect(together).toHaveLength(8);
    await expect.poll(() => together.filter(isLit)).toHaveLength(8);
  });

  it('stand first and whole in the first screen: both persons, and C5+1, which can be chosen too', async () => {
    await openApp();
    for (const identity of ['Antony_Blinken', 'Donald_Lu', 'C5+1']) {
      const { top, bottom } = find(`aside [data-actor="${identity}"]`).getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(window.innerHeight);
    }
    await page.getByRole('checkbox', { name: 'C5+1' }).click();
    await expect.poll(() => [...new Set(findAll(named).filter(isLit).map(actorOf))]).toEqual(['C5+1']);
  });

  it('have a legend of their lines while these are under the text', async () => {
    await openApp();
    const legend = page.getByRole('list', { name: 'Lines in the text' });
    await expect.element(legend).not.toBeInTheDocument();
    await page.getByRole('switch', { name: 'Mark actors in the text' }).click();
    await expect.element(legend).toHaveTextContent(/person.*group.*country/);
  });

  it('nest their mentions where one stands in another', async () => {
    await openApp();
    expect(findAll('article [data-actor="Kazakhstan"] [data-actor="United_States"]')).toHaveLength(1);
  });

  it('are one tap away on a phone, and out of the way after a link', async () => {
    await openApp(`/de/${slug}`, { viewport: phone });
    const actors = find('#actors');
    await expect.element(actors).not.toBeVisible();
    await page.getByRole('button', { name: 'Akteure' }).click();
    await expect.element(page.getByRole('complementary', { name: 'Wichtige Akteure' })).toBeVisible();
    const blinken = page.elementLocator(find('#actors [data-actor="Antony_Blinken"]'));
    await blinken.getByText('8‑mal namentlich').click();
    await blinken.getByRole('link', { name: 'Kasachstan plant Blinken' }).click();
    await expect.element(actors).not.toBeVisible();
    const target = find('article :target');
    expect(target.dataset.actor).toBe('Antony_Blinken');
    await expect.poll(() => heightInWindow(target)).toBeGreaterThan(0.25);
    expect(heightInWindow(target)).toBeLessThan(0.6);
  });
});
