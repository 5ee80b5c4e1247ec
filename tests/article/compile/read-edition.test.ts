import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#article/compile/read-edition.ts';
import { describeError } from '#article/conllu/format-error.ts';

const right = `{
  "timeline": [
    {
      "when": { "de": "Am Dienstag", "en": "On Tuesday" },
      "what": { "de": "Adler in", "en": "Adler in" },
      "sentence": "s1",
      "place": "Astana",
      "date": ["2023-02-28"]
    }
  ],
  "additions": [
    {
      "what": { "de": "Rollen:", "en": "Roles:" },
      "sources": [{ "name": { "de": "Amt", "en": "Office" }, "url": "https://example.org/a" }]
    }
  ],
  "map": {
    "extent": [40, 30, 90, 60],
    "states": ["Kazakhstan"],
    "places": [{ "actor": "Astana", "side": "e" }],
    "lines": [
      { "actor": "Trip", "stops": [{ "actor": "Astana" }, { "name": { "de": "Tengis", "en": "Tengiz" }, "at": [53.4, 46.2] }] }
    ]
  },
  "record": {
    "about": { "de": "Gespräch", "en": "call" },
    "sources": [{ "name": { "de": "Abschrift", "en": "transcript" }, "url": "https://example.org/t" }],
    "claims": [
      {
        "sentence": "s1",
        "finding": "otherwise",
        "quotations": [{ "words": "The centerpiece", "by": { "de": "Lu", "en": "Lu" }, "date": "2023-02-24", "sources": [{ "name": { "de": "Abschrift", "en": "transcript" }, "url": "https://example.org/t" }] }]
      },
      { "sentence": "s2", "finding": "notFound", "note": { "de": "bricht ab", "en": "breaks off" } }
    ]
  },
  "notes": [
    { "anchor": { "sentence": "s1", "words": "Astana" }, "text": { "de": "Stadt", "en": "city" }, "sources": [{ "name": { "de": "Amt", "en": "Office" }, "url": "https://example.org/a" }] }
  ],
  "versions": [
    { "what": { "de": "anders", "en": "otherwise" }, "source": { "name": { "de": "Blatt", "en": "paper" }, "url": "https://example.org/v" }, "changes": [{ "sentence": "s1", "ours": "Krieg", "theirs": "Ereignisse" }] }
  ]
}
`;

/** What an edition says, or what is wrong with it. */
function read(text: string): unknown {
  const edition = readEdition(text);
  return edition.ok ? edition.value : edition.errors.map((error) => describeError('a.edition.json', error));
}

describe('reading what an edition adds', () => {
  it('reads an edition that is right', () => {
    expect(read(right)).toMatchObject({
      timeline: [{ sentence: 's1', place: 'Astana', date: ['2023-02-28'] }],
      additions: [{ sources: [{ url: 'https://example.org/a' }] }],
      map: {
        states: ['Kazakhstan'],
        places: [{ actor: 'Astana', side: 'e' }],
        lines: [{ actor: 'Trip', schematic: false, stops: [{ actor: 'Astana' }, { at: [53.4, 46.2] }] }],
      },
      record: {
        claims: [
          { finding: 'otherwise', quotations: [{ words: 'The centerpiece' }], elsewhere: [] },
          { finding: 'notFound', quotations: [], elsewhere: [] },
        ],
      },
      notes: [{ anchor: { sentence: 's1', words: 'Astana' } }],
      versions: [{ changes: [{ ours: 'Krieg', theirs: 'Ereignisse' }] }],
    });
  });

  it('needs nothing in it', () => {
    expect(read('{}')).toEqual({ timeline: [], additions: [], notes: [], versions: [] });
  });

  it('tells where in the file a value stands, or what it would stand in', () => {
    const edition = readEdition(right);
    if (!edition.ok) throw new Error('the edition is wrong');
    expect(edition.at(['timeline', 0, 'sentence'])).toEqual({ line: 6, column: 19 });
    expect(edition.at(['timeline', 0, 'missing'])).toEqual({ line: 3, column: 5 });
    expect(edition.at([])).toEqual({ line: 1, column: 1 });
  });

  it('reads the edition of the corpus', () => {
    expect(readEdition(readFileSync('src/corpus/blinken-astana-2023.edition.json', 'utf8')).ok).toBe(true);
  });

  it.each([
    ['nothing', '', ['1:1: found ValueExpected at "", expected JSON']],
    [
      'JSON that is broken',
      '{ "timeline": [] "map" }',
      ['1:18: found CommaExpected at ""map"", expected JSON'],
    ],
  ])('refuses %s', (_, text, errors) => {
    const told = read(text);
    expect(Array.isArray(told) ? told.slice(0, 1) : told).toEqual(
      errors.map((error) => `a.edition.json:${error}`),
    );
  });

  it.each([
    [
      'a key that it can’t have',
      '"additions"',
      '"addition"',
      '11:15: found addition "addition", expected never',
    ],
    [
      'a language that is missing',
      ', "en": "On Tuesday"',
      '',
      '4:15: found timeline.0.when.en undefined, expected "en"',
    ],
    ['a text that is empty', '"On Tuesday"', '" "', '4:44: found timeline.0.when.en " ", expected a text'],
    [
      'a place whose name can’t stand in an address',
      '"place": "Astana"',
      '"place": "As tana"',
      '7:16: found timeline.0.place "As tana", expected /^[^\\s,()|-]+$/',
    ],
    [
      'a month for a day',
      '"2023-02-28"',
      '"2023-02"',
      '8:16: found timeline.0.date.0 "2023-02", expected a day, YYYY-MM-DD',
    ],
    [
      'a day that the calendar doesn’t have',
      '2023-02-28',
      '2023-02-30',
      '8:16: found timeline.0.date.0 "2023-02-30", expected a day, YYYY-MM-DD',
    ],
    [
      'no day at all',
      '["2023-02-28"]',
      '[]',
      '8:15: found timeline.0.date Array, expected one day, or the first and the last',
    ],
    [
      'days in the wrong order',
      '["2023-02-28"]',
      '["2023-02-28", "2023-02-27"]',
      '8:15: found timeline.0.date Array, expected one day, or the first and the last',
    ],
    [
      'three days',
      '["2023-02-28"]',
      '["2023-02-28", "2023-03-01", "2023-03-02"]',
      '8:15: found timeline.0.date Array, expected one day, or the first and the last',
    ],
    [
      'a source that isn’t safe to ask',
      'https:',
      'http:',
      '14:69: found additions.0.sources.0.url "http://example.org/a", expected /^https:\\/\\/\\S+$/',
    ],
    [
      'an extent of three',
      '[40, 30, 90, 60]',
      '[40, 30, 90]',
      '18:15: found map.extent.3 undefined, expected number',
    ],
    [
      'a side that is none',
      '"side": "e"',
      '"side": "up"',
      '20:45: found map.places.0.side "up", expected ("e" | "w" | "n" | "s" | "ne" | "se" | "nw" | "sw")',
    ],
    ['a stop beyond the world', '53.4', '190', '22:112: found map.lines.0.stops.1.at.0 190, expected <=180'],
    [
      'a stop that is neither known nor placed',
      '{ "actor": "Astana" },',
      '{ "actr": "Astana" },',
      '22:36: found map.lines.0.stops.0 Object, expected an "actor" of actors.json, or a "name" and where it is "at"',
    ],
    [
      'a finding that is none',
      '"otherwise"',
      '"wrong"',
      '31:20: found record.claims.0.finding "wrong", expected ("said" | "partly" | "otherwise" | "notFound")',
    ],
    [
      'a finding without the words',
      '"notFound"',
      '"said"',
      '34:7: found record.claims.1 Object, expected quotations, and none where the finding is "notFound"',
    ],
    [
      'words of what was not found',
      '"otherwise"',
      '"notFound"',
      '29:7: found record.claims.0 Object, expected quotations, and none where the finding is "notFound"',
    ],
    [
      'a quotation without a source',
      '"date": "2023-02-24", "sources": [{ "name": { "de": "Abschrift", "en": "transcript" }, "url": "https://example.org/t" }]',
      '"sources": []',
      '32:99: found record.claims.0.quotations.0.sources Array, expected a source',
    ],
    [
      'a note that stands at no words',
      ', "words": "Astana"',
      '',
      '38:17: found notes.0.anchor.words undefined, expected "words"',
    ],
    [
      'other words that aren’t told',
      '"Ereignisse"',
      '" "',
      '41:201: found versions.0.changes.0.theirs " ", expected a text',
    ],
  ])('refuses %s', (_, from, to, error) => {
    expect(right).toContain(from);
    expect(read(right.replace(from, to))).toEqual([`a.edition.json:${error}`]);
  });

  it('tells all that is wrong at once', () => {
    const told = read(right.replace('2023-02-28', 'soon').replace('https:', 'http:').replace('"e"', '"up"'));
    expect(told).toHaveLength(3);
  });
});
