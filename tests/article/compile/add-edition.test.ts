import { describe, expect, it } from 'vitest';
import { addEdition } from '#article/compile/add-edition.ts';
import { compileArticle } from '#article/compile/compile-article.ts';
import { readEdition } from '#article/compile/read-edition.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { oneSentence, opening, readRegistry, sentence } from './sample.ts';

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

function compile(source: string) {
  const result = compileArticle(source, 'probe', registry);
  if (!result.ok) throw new Error('the article is wrong');
  return result;
}
const compiled = compile(text);
const { apparatus } = compiled;

/** An article of two sentences, of which the second reports a claim. */
const reported =
  sentence(
    's1',
    'Der Krieg , zum Krieg',
    [
      '1 Der der DET',
      '2 Krieg Krieg NOUN',
      '3 , , PUNCT',
      '4-5 zum',
      '4 zu zu ADP',
      '5 dem der DET',
      '6 Krieg Krieg NOUN',
    ],
    opening.replace('p (1 s)', 'p (2 s)'),
  ) + sentence('s2', 'Sie komme', ['1 Sie sie PRON', '2 komme kommen VERB'], '# speaker = Kazakhstan\n');

/** What stands beside the article once the edition’s file is added, or what is wrong with the file. */
function add(edition: string, to = compiled) {
  const read = readEdition(edition);
  if (!read.ok) throw new Error(read.errors.map((error) => describeError('edition', error)).join('\n'));
  const added = addEdition(read.value, read.at, to, registry);
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

const texts = '{"de": "a", "en": "b"}';
const source = `{"name": ${texts}, "url": "https://example.org/a"}`;
const record = (claims: string) =>
  `{"record": {"about": ${texts}, "sources": [${source}], "claims": [\n${claims}]}}`;
const note = (anchor: string) =>
  `{"notes": [\n{"anchor": ${anchor}, "text": ${texts}, "sources": [${source}]}]}`;
const version = (change: string) =>
  `{"versions": [{"what": ${texts}, "source": ${source}, "changes": [\n${change}]}]}`;

describe('adding what is known behind the text', () => {
  const own = compile(reported);

  it('puts the record to its claim, and to no other sentence', () => {
    const quotation = `{"words": "She comes", "by": ${texts}, "date": "2023-02-24", "sources": [${source}]}`;
    const added = add(record(`{"sentence": "s2", "finding": "said", "quotations": [${quotation}]}`), own);
    const [first, second] = 'article' in added ? articleSentences(added.article) : [];
    expect(first).not.toHaveProperty('record');
    expect(second?.record).toMatchObject({
      finding: 'said',
      quotations: [{ words: 'She comes', date: '2023-02-24' }],
      elsewhere: [],
    });
    expect(added).toMatchObject({
      apparatus: { record: { about: { de: 'a' } } },
      analysis: { sentences: { s2: { finding: 'said' } } },
    });
  });

  it('puts background to the words that it is anchored at, contractions too', () => {
    const added = add(note('{"sentence": "s1", "words": "zum Krieg"}'), own);
    expect(added).toMatchObject({
      apparatus: { background: [{ sentence: 's1', words: 'zum Krieg', text: { en: 'b' } }] },
      analysis: { sentences: { s1: { background: [{ words: [4, 5, 6], text: { en: 'b' } }] } } },
    });
  });

  it('keeps the other versions of the article', () => {
    const added = add(version('{"sentence": "s1", "ours": "Der Krieg", "theirs": "Das"}'), own);
    expect(added).toMatchObject({ apparatus: { versions: [{ changes: [{ theirs: 'Das' }] }] } });
  });

  it.each([
    [
      'a record that leaves a claim out',
      record(''),
      ['1:135: found nothing of "s2", expected every sentence that has a speaker'],
    ],
    [
      'the record of what reports no claim',
      record('{"sentence": "s1", "finding": "notFound"}, {"sentence": "s2", "finding": "notFound"}'),
      ['2:14: found "s1", expected a sentence that has a speaker'],
    ],
    [
      'a claim that is there twice',
      record('{"sentence": "s2", "finding": "notFound"}, {"sentence": "s2", "finding": "notFound"}'),
      ['2:57: found "s2" again, expected each claim once'],
    ],
    [
      'background of a sentence that isn’t there',
      note('{"sentence": "s9", "words": "Krieg"}'),
      ['2:25: found "s9", expected a sent_id of the article'],
    ],
    [
      'background of words that aren’t there',
      note('{"sentence": "s1", "words": "Kriege"}'),
      ['2:40: found "Kriege", expected words of the sentence, as it prints them'],
    ],
    [
      'background of words that are there twice',
      note('{"sentence": "s1", "words": "Krieg"}'),
      ['2:40: found "Krieg", expected words that the sentence has once'],
    ],
    [
      'a change of a sentence that isn’t there',
      version('{"sentence": "s9", "ours": "Krieg", "theirs": "a"}'),
      ['2:14: found "s9", expected a sent_id of the article'],
    ],
    [
      'a change of words that aren’t there',
      version('{"sentence": "s1", "ours": "Kriege", "theirs": "a"}'),
      ['2:28: found "Kriege", expected words of the sentence'],
    ],
  ])('refuses %s', (_, edition, errors) => {
    expect(add(edition, own)).toEqual(errors.map((error) => `edition:${error}`));
  });
});
