import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll, heightInWindow, isLit } from '../../find.ts';
import { openApp, phone, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';

const texts = (selector: string) => findAll(selector).map((element) => element.innerText);
/** The words of each mention that name whom it means: what is lit. */
const named = 'article [data-mention] > :first-child';
const actorOf = (name: HTMLElement) => name.parentElement?.dataset.actor;

describe('the key actors', () => {
  it('stand in the order of the edition, persons first, then C5+1, which can be chosen too, whole in the first screen', async () => {
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
    expect(findAll('article [data-actor="Kazakhstan"] [data-actor="United_States"]')).toHaveLength(1);
    for (const identity of ['Antony_Blinken', 'Donald_Lu', 'C5+1']) {
      const { top, bottom } = find(`aside [data-actor="${identity}"]`).getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(window.innerHeight);
    }
    await clickOn(page.getByRole('checkbox', { name: 'C5+1' }));
    await expect.poll(() => [...new Set(findAll(named).filter(isLit).map(actorOf))]).toEqual(['C5+1']);
  });

  it('show on a strip where they are, and the reader, and in a table in which section, each tick and count a link; their lines have a legend', async () => {
    await openApp();
    await expect.poll(() => findAll('aside[data-reading]').length).toBe(1);
    const here = () => Number(getComputedStyle(find('aside[data-reading]')).getPropertyValue('--reading'));
    const before = here();
    find('#s20').scrollIntoView();
    await expect.poll(here).toBeGreaterThan(before + 300);
    const ticks = findAll('aside [data-actor="Donald_Lu"] svg a');
    expect(ticks).toHaveLength(6);
    await clickOn(page.elementLocator(find('aside [data-actor="Donald_Lu"] svg a:nth-of-type(2)')));
    await expect.poll(() => location.hash).toBe('#s10.2-3');
    await clickOn(page.getByText('Mentions by section'));
    const cells = page.getByRole('row', { name: 'Kazakhstan' }).getByRole('cell');
    expect(cells.elements().map(({ textContent }) => textContent)).toEqual(['3 (4)', '(3)', '3 (1)']);
    await clickOn(cells.last().getByRole('link'));
    await expect.poll(() => location.hash).toBe('#s13.3-3');
    await expect.poll(() => texts('article :target')).toEqual(['Kasachstan']);
    const legend = page.getByRole('list', { name: 'Lines in the text' });
    await expect.element(legend).not.toBeInTheDocument();
    await clickOn(page.getByRole('switch', { name: 'Mark actors in the text' }));
    await expect.element(legend).toHaveTextContent(/person.*group.*country/);
  });

  it('fold all others away, each with the same abilities', async () => {
    await openApp();
    const astana = find('aside details [data-actor="Astana"]');
    await expect.element(astana).not.toBeVisible();
    await clickOn(page.getByText('20 more in the text'));
    await clickOn(page.elementLocator(astana).getByText('mentions'));
    await clickOn(page.getByRole('checkbox', { name: 'Astana', exact: true }));
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
    await clickOn(page.elementLocator(card).getByText('4 by name'));
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

  it('light their mentions and nothing else when they are chosen, and dim nothing; one that is only mentioned together says so, and lights those', async () => {
    await openApp();
    const lit = () => findAll(named).filter(isLit).map(actorOf);
    const looks = () =>
      findAll(named).map((name) => `${getComputedStyle(name).color} ${getComputedStyle(name).opacity}`);
    expect(lit()).toEqual([]);
    const before = looks();
    await clickOn(page.getByRole('checkbox', { name: 'Donald Lu' }));
    // Four times by name, and *dem Beamten*, *er*.
    await expect.poll(lit).toEqual(Array.from({ length: 6 }, () => 'Donald_Lu'));
    expect(
      findAll(named)
        .map(actorOf)
        .filter((actor) => actor === 'Donald_Lu'),
    ).toHaveLength(6);
    expect(looks()).toEqual(before);
    await expect.poll(() => location.search).toBe('?actor=Donald_Lu');
    const card = find('aside [data-actor="Kyrgyzstan"]');
    await expect.element(card).toHaveTextContent('8 mentions: with others');
    await clickOn(page.elementLocator(card).getByRole('checkbox'));
    const together = findAll(
      'article :is([data-actor="Central_Asian_states"], [data-actor="C5+1"]) > :first-child',
    );
    expect(together).toHaveLength(8);
    await expect.poll(() => together.filter(isLit)).toHaveLength(8);
  });

  it('stand whole in the first screen of a phone’s sheet, both persons and C5+1', async () => {
    await openApp(`/de/${slug}`, { viewport: phone });
    await clickOn(page.getByRole('button', { name: 'Akteure' }));
    for (const identity of ['Antony_Blinken', 'Donald_Lu', 'C5+1'])
      await expect
        .poll(() => find(`#actors [data-actor="${identity}"]`).getBoundingClientRect().bottom)
        .toBeLessThan(window.innerHeight);
    const top = (identity: string) => find(`#actors [data-actor="${identity}"]`).getBoundingClientRect().top;
    expect(top('Tajikistan') - top('Kyrgyzstan')).toBeLessThanOrEqual(64);
  });

  it('are one tap away on a phone, and out of the way after a link', async () => {
    await openApp(`/de/${slug}`, { viewport: phone });
    const actors = find('#actors');
    await expect.element(actors).not.toBeVisible();
    await clickOn(page.getByRole('button', { name: 'Akteure' }));
    await expect.element(page.getByRole('complementary', { name: 'Wichtige Akteure' })).toBeVisible();
    const blinken = page.elementLocator(find('#actors [data-actor="Antony_Blinken"]'));
    await clickOn(blinken.getByText('8‑mal namentlich'));
    await clickOn(blinken.getByRole('link', { name: 'Kasachstan plant Blinken' }));
    await expect.element(actors).not.toBeVisible();
    const target = find('article :target');
    expect(target.dataset.actor).toBe('Antony_Blinken');
    await expect.poll(() => heightInWindow(target)).toBeGreaterThan(0.25);
    expect(heightInWindow(target)).toBeLessThan(0.6);
  });
});
