import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '#article/document/language.ts';
import type { ArticleMap as Drawing } from '#article/document/map.ts';
import { ArticleMap } from '#reader/actors/ArticleMap.tsx';
import { renderPage } from '../../setup-page.tsx';

const map: Drawing = {
  file: '/assets/map-probe-0.svg',
  width: 200,
  height: 100,
  states: [
    {
      identity: 'Westland',
      name: { de: 'Westland', en: 'Westland' },
      id: 'Westland',
      label: [50, 50],
      setting: 'wide',
    },
    {
      identity: 'Austria',
      name: { de: 'Österreich', en: 'Austria' },
      id: 'Austria',
      label: [90, 50],
      setting: 'start',
    },
  ],
  lines: [
    {
      identity: 'C5+1',
      name: { de: 'Die lange Leitung zum Meer', en: 'The long line to the sea' },
      isSchematic: true,
      id: 'C5.2b.1',
      label: [10, 20],
      isDetail: false,
      stops: [{ name: { de: 'Hafen', en: 'Port' } }, { identity: 'Rome', name: { de: 'Rom', en: 'Rome' } }],
    },
    {
      name: { de: 'Weg', en: 'Way' },
      isSchematic: false,
      id: 'map.line-2',
      isDetail: true,
      stops: [{ identity: 'Rome', name: { de: 'Rom', en: 'Rome' } }],
    },
  ],
  places: [
    { identity: 'Oslo', name: { de: 'Oslo', en: 'Oslo' }, at: [10, 10], side: 'e', isDetail: false },
    { name: { de: 'Hafen', en: 'Port' }, at: [20, 20], isDetail: true },
    { identity: 'Rome', name: { de: 'Rom', en: 'Rome' }, at: [30, 30.5], side: 'nw', isDetail: true },
  ],
  around: [{ name: { de: 'Kaspisches Meer', en: 'Caspian Sea' }, label: [40, 90], isDetail: false }],
};

function show(language: Language, shown = map) {
  const { container } = renderPage(<ArticleMap map={shown} language={language} />, language);
  const drawing = container.querySelector<SVGElement>('svg');
  if (!drawing) throw new Error('there is no drawing');
  return { drawing, list: screen.getByRole('group') };
}

const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the map', () => {
  it.each([
    [
      'en',
      ['The long line to', 'the sea', 'schematic', 'Caspian', 'Sea'],
      ['Westland', 'Austria', 'Oslo', 'Rome'],
    ],
    [
      'de',
      ['Die lange', 'Leitung zum Meer', 'schematisch', 'Kaspisches', 'Meer'],
      ['Westland', 'Österreich', 'Oslo', 'Rom'],
    ],
  ] as const)('names what it shows, in %s, where there is room', (language, rows, names) => {
    const { drawing } = show(language);
    expect(texts(drawing, 'tspan')).toEqual(rows);
    expect(texts(drawing, 'text:not(:has(tspan))')).toEqual(names);
  });

  it('takes the shapes from its file', () => {
    const { drawing } = show('en');
    const hrefs = [...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href'));
    expect(hrefs).toEqual(
      ['map.land', 'Westland', 'Austria', 'C5.2b.1', 'map.line-2'].map(
        (id) => `/assets/map-probe-0.svg#${id}`,
      ),
    );
  });

  it('leads from each piece that has one to its actor', () => {
    const { drawing } = show('en');
    const links = [...drawing.querySelectorAll('a')];
    const identities = ['Westland', 'Austria', 'C5+1', 'Oslo', 'Rome'];
    expect(links.map((link) => link.getAttribute('data-piece'))).toEqual(identities);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(identities.map((one) => `#actor:${one}`));
  });

  it('is met once by keys and screen readers: as a list', () => {
    const { drawing } = show('en');
    expect(drawing.getAttribute('aria-hidden')).toBe('true');
    expect(
      [...drawing.querySelectorAll('a')].filter((link) => link.getAttribute('tabindex') !== '-1'),
    ).toEqual([]);
  });

  it.each([
    [
      'en',
      'Map as a list',
      ['States', 'Places', 'The long line to the sea (schematic)', 'Way'],
      ['Austria', 'Westland', 'Oslo', 'Port', 'Rome', 'Rome'],
    ],
    [
      'de',
      'Karte als Liste',
      ['Staaten', 'Orte', 'Die lange Leitung zum Meer (schematisch)', 'Weg'],
      ['Österreich', 'Westland', 'Oslo', 'Hafen', 'Rom', 'Rom'],
    ],
  ] as const)(
    'has a list of states by the alphabet, places and stops, in %s',
    (language, summary, groups, names) => {
      const { list } = show(language);
      expect(texts(list, 'summary')).toEqual([summary]);
      const heads = [...list.querySelectorAll(':scope > ul > li')].map((item) => {
        const inner = item.querySelector('ul, ol')?.textContent ?? '';
        return item.textContent.slice(0, item.textContent.length - inner.length);
      });
      expect(heads).toEqual(groups);
      expect(texts(list, 'li li')).toEqual(names);
      const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(
        ['Austria', 'Westland', 'Oslo', 'C5+1', 'Rome', 'Rome'].map((one) => `#actor:${one}`),
      );
      expect(list.querySelectorAll('ol')).toHaveLength(2);
    },
  );

  it('lists no group that is empty', () => {
    const { list } = show('en', { ...map, states: [], places: [] });
    expect(within(list).queryByText('States')).toBeNull();
    expect(within(list).queryByText('Places')).toBeNull();
  });
});
