import { describe, expect, it } from 'vitest';
import { addEdition } from '#article/compile/add-edition.ts';
import { compileArticle } from '#article/compile/compile-article.ts';
import { readEdition } from '#article/compile/read-edition.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { oneSentence, readRegistry } from './sample.ts';

const registry = readRegistry(
  JSON.stringify({
    actors: {
      Kazakhstan: {
        name: { de: 'Kasachstan', en: 'Kazakhstan' },
        kind: 'country',
        role: { de: 'Gastgeber', en: 'host' },
        country: 'KZ',
      },
      United_States: {
        name: { de: 'Vereinigte Staaten', en: 'United States' },
        kind: 'country',
        role: { de: 'Partner', en: 'partner' },
      },
    },
    minor: {
      Astana: { name: { de: 'Astana', en: 'Astana' }, kind: 'place', coordinates: [71.4, 51.2] },
      Almaty: { name: { de: 'Almaty', en: 'Almaty' }, kind: 'place', coordinates: [76.9, 43.2] },
      Route: { name: { de: 'Weg', en: 'Route' }, kind: 'event' },
    },
    key: [{ actors: ['Kazakhstan', 'United_States'] }],
  }),
);

const text = oneSentence('Kasachstan Staaten Astana Weg', [
  '1 Kasachstan Kasachstan PROPN _ Entity=(e1-place-1-Kazakhstan)',
  '2 Staaten Staat PROPN _ Entity=(e2-place-1-United_States)',
  '3 Astana Astana PROPN _ Entity=(e3-place-1-Astana)',
  '4 Weg Weg NOUN _ Entity=(e4-event-1-Route)',
]);

const compiled = compileArticle(text, 'probe', registry);
if (!compiled.ok) throw new Error('the article is wrong');
const { article, apparatus } = compiled;

/** What stands beside the article once the edition’s file is added, or what is wrong with the file. */
function add(edition: string) {
  const read = readEdition(edition);
  if (!read.ok) throw new Error(read.errors.map((error) => describeError('edition', error)).join('\n'));
  const added = addEdition(read.value, read.at, article, apparatus, registry);
  return added.ok ? added : added.errors.map((error) => describeError('edition', error));
}

const step = (more: string) =>
  `{"timeline": [{"when": {"de": "a", "en": "b"}, "what": {"de": "a", "en": "b"}, ${more}}]}`;
const map = (plan: string) => `{"map": {${plan}}}`;

describe('adding an edition', () => {
  it('adds the timeline and the sources, and keeps what was there', () => {
    const added = add(
      `{"timeline": [{"when": {"de": "a", "en": "b"}, "what": {"de": "c", "en": "d"}, "sentence": "s1", "place": "Astana"}],
        "additions": [{"what": {"de": "e", "en": "f"}}]}`,
    );
    expect(added).toMatchObject({
      ok: true,
      apparatus: {
        groups: apparatus.groups,
        others: apparatus.others,
        timeline: [{ sentence: 's1', place: 'Astana' }],
        additions: [{ what: { de: 'e', en: 'f' }, sources: [] }],
      },
    });
    expect(added).not.toHaveProperty('chart');
  });

  it('charts the map with names and coordinates, the edition’s own places as they are', () => {
    const added = add(
      map(`"extent": [40, 30, 90, 60], "states": ["Kazakhstan"], "places": [{"actor": "Astana", "side": "ne"}],
        "lines": [{"actor": "Route", "schematic": true, "stops": [{"actor": "Astana"}, {"name": {"de": "x", "en": "y"}, "at": [1, 2]}]}]`),
    );
    const astana = { identity: 'Astana', name: { de: 'Astana', en: 'Astana' }, at: [71.4, 51.2] };
    expect(added).toMatchObject({
      chart: {
        extent: [40, 30, 90, 60],
        states: [{ identity: 'Kazakhstan', name: { de: 'Kasachstan', en: 'Kazakhstan' }, country: 'KZ' }],
        places: [{ ...astana, side: 'ne' }],
        lines: [
          {
            identity: 'Route',
            name: { de: 'Weg', en: 'Route' },
            isSchematic: true,
            stops: [astana, { name: { de: 'x', en: 'y' }, at: [1, 2] }],
          },
        ],
      },
    });
  });

  it.each([
    [
      'a sentence that isn’t there',
      step('"sentence": "s9"'),
      ['1:92: found "s9", expected a sent_id of the article'],
    ],
    [
      'a place that isn’t in the article',
      step('"sentence": "s1", "place": "Almaty"'),
      ['1:107: found "Almaty", expected who or what is in the article'],
    ],
    [
      'both at once',
      step('"sentence": "s9", "place": "Oslo"'),
      [
        '1:92: found "s9", expected a sent_id of the article',
        '1:107: found "Oslo", expected who or what is in the article',
      ],
    ],
    [
      'a state that isn’t in the article',
      map('"states": ["Kazakhstan", "Oslo"], "places": []'),
      ['1:35: found "Oslo", expected who or what is in the article'],
    ],
    [
      'a state that has no country',
      map('"states": ["United_States"], "places": []'),
      ['1:21: found "United_States", expected an actor with a country in actors.json'],
    ],
    [
      'a place as a state',
      map('"states": ["Astana"], "places": []'),
      ['1:21: found "Astana", expected an actor with a country in actors.json'],
    ],
    [
      'a place that isn’t in the article',
      map('"states": [], "places": [{"actor": "Almaty"}]'),
      ['1:35: found "Almaty", expected who or what is in the article'],
    ],
    [
      'a place without coordinates',
      map('"states": [], "places": [{"actor": "Kazakhstan"}]'),
      ['1:35: found "Kazakhstan", expected a place with coordinates in actors.json'],
    ],
    [
      'a line that isn’t in the article',
      map('"states": [], "places": [], "lines": [{"actor": "Pipe", "stops": []}]'),
      ['1:58: found "Pipe", expected who or what is in the article'],
    ],
    [
      'a stop that isn’t in the article',
      map('"states": [], "places": [], "lines": [{"actor": "Route", "stops": [{"actor": "Almaty"}]}]'),
      ['1:77: found "Almaty", expected who or what is in the article'],
    ],
    [
      'a stop without coordinates',
      map('"states": [], "places": [], "lines": [{"actor": "Route", "stops": [{"actor": "Route"}]}]'),
      ['1:77: found "Route", expected a place with coordinates in actors.json'],
    ],
  ])('refuses %s', (_, edition, errors) => {
    expect(add(edition)).toEqual(errors.map((error) => `edition:${error}`));
  });

  it('tells what is wrong with the timeline and with the map at once', () => {
    const edition = `{"timeline": [{"when": {"de": "a", "en": "b"}, "what": {"de": "a", "en": "b"}, "sentence": "s9"}],
 "map": {"states": ["Oslo"], "places": []}}`;
    expect(add(edition)).toHaveLength(2);
  });
});
