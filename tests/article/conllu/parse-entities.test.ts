import { describe, expect, it } from 'vitest';
import { type EntityMention, parseEntities } from '#article/conllu/parse-entities.ts';
import { entityErrorsOf, file, read } from './sample.ts';

/** A file of one sentence of words a, b, c…, each with the Entity that is given for it. */
function marked(entities: readonly string[], names = 'eid-etype-head-identity', id = 's1'): string {
  const forms = entities.map((_, index) => String.fromCharCode(97 + index));
  const lines = entities.map((entity, index) => {
    const tree = index === 0 ? '0 root' : '1 dep';
    return `${index + 1} ${forms[index]} _ X _ _ ${tree} _ ${entity === '' ? '_' : `Entity=${entity}`}\n`;
  });
  const declaration = names === '' ? '' : `# global.Entity = ${names}\n`;
  return file(`${declaration}# sent_id = ${id}\n# text = ${forms.join(' ')}\n${lines.join('')}\n`);
}

function mentions(text: string): readonly EntityMention[] {
  const parsed = parseEntities(read(text));
  if (!parsed.ok) throw new Error(entityErrorsOf(text).join('\n'));
  return parsed.mentions;
}

function spans(text: string): readonly string[] {
  return mentions(text).map(({ eid, parts }) =>
    [eid, ...parts.map(({ first, last }) => `${first}-${last}`)].join(' '),
  );
}

describe('mentions', () => {
  it('have their attributes by name, the words they cover and the place of their bracket', () => {
    expect(mentions(marked(['(e1-person-2-Antony_Blinken', 'e1)', '(e2-place)']))).toEqual([
      {
        eid: 'e1',
        attributes: { etype: 'person', head: '2', identity: 'Antony_Blinken' },
        sentence: 0,
        document: 0,
        parts: [{ first: 1, last: 2 }],
        line: 4,
        column: 29,
      },
      {
        eid: 'e2',
        attributes: { etype: 'place' },
        sentence: 0,
        document: 0,
        parts: [{ first: 3, last: 3 }],
        line: 6,
        column: 28,
      },
    ]);
  });

  it.each([
    ['nested', ['(e1-person-1', '(e2-place)', 'e1)'], ['e1 1-3', 'e2 2-2']],
    [
      'opening and closing on one word',
      ['(e4', '(e3', 'e4)e3)(e1(e2(e9)', 'e2)', 'e1)'],
      ['e4 1-3', 'e3 2-3', 'e1 3-5', 'e2 3-4', 'e9 3-3'],
    ],
    ['one word before closing brackets', ['(e3', '(e9)e3)'], ['e3 1-2', 'e9 2-2']],
    ['crossing', ['(e1', '(e2', 'e1)', 'e2)'], ['e1 1-3', 'e2 2-4']],
    ['nested in themselves', ['(e1', '(e1', 'e1)', 'e1)'], ['e1 1-4', 'e1 2-3']],
    ['in parts', ['(e5[1/2]-person-3', 'e5[1/2])', '(e2)', '(e5[2/2]-person-3)'], ['e5 1-2 4-4', 'e2 3-3']],
    [
      'in parts of the same entity',
      ['(e5[1/2])', '(e5[1/3])', '(e5[2/3])', '(e5[2/2])', '(e5[3/3])'],
      ['e5 1-1 4-4', 'e5 2-2 3-3 5-5'],
    ],
  ])('may be %s', (_, entities, expected) => {
    expect(spans(marked(entities))).toEqual(expected);
  });

  it('are named as in older files too', () => {
    const [mention] = mentions(marked(['(person-1-giv)'], 'entity-GRP-infstat'));
    expect(mention).toMatchObject({ eid: '1', attributes: { etype: 'person', infstat: 'giv' } });
  });

  it('count the sentences of the file', () => {
    const text = marked(['(e1)']) + marked(['(e1)'], '', 's2');
    expect(mentions(text).map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  it('mean another in each document, which may count its eids anew', () => {
    const documents = ['', '# newdoc id = b\n', '# newdoc\n'].map(
      (begin, index) => begin + marked([`(e1-person-1-Actor_${index})`], undefined, `s${index}`),
    );
    const found = mentions(documents.join(''));
    expect(found.map(({ document, attributes }) => [document, attributes.identity])).toEqual([
      [0, 'Actor_0'],
      [1, 'Actor_1'],
      [2, 'Actor_2'],
    ]);
  });

  // *Ben [kauft] Milch*: the second *kauft* is understood, and so is who buys.
  const empty = (entity: string) => `1.1\t_\t_\t_\t_\t_\t_\t_\t_\tEntity=${entity}\n2\tb`;

  it.each([
    ['in a mention of words', ['(e1-person-2', 'e1)'], '(e2-event-1)', ['e1 1-2', 'e2']],
    ['at the end of a mention', ['(e1-person-2', ''], 'e1)', ['e1 1-1']],
    ['at the beginning of a mention', ['', 'e1)'], '(e1-person-1', ['e1 2-2']],
    ['between two others', ['(e1)', '(e3)'], '(e2)', ['e1 1-1', 'e2', 'e3 2-2']],
  ])('may have an empty node %s', (_, entities, entity, expected) => {
    expect(spans(marked(entities).replace('2\tb', empty(entity)))).toEqual(expected);
  });

  it('are checked on empty nodes as on words', () => {
    const text = marked(['', '']).replace('2\tb', empty('(e1-person-2)'));
    expect(entityErrorsOf(text)).toEqual([
      'a.conllu:5:39: found "2", expected the head\'s number in the mention, 1 to 1',
    ]);
  });

  it('are none in a file without any', () => {
    expect(mentions(marked(['', ''], ''))).toEqual([]);
  });

  it('count an empty node for the head', () => {
    const text = marked(['(e1-person-3', 'e1)']).replace('2\tb', '1.1\t_\t_\t_\t_\t_\t_\t_\t_\t_\n2\tb');
    expect(entityErrorsOf(text)).toEqual([]);
  });
});

describe('mentions that are wrong', () => {
  it.each([
    [
      'no declaration',
      marked(['(e1)', '(e2)'], ''),
      [
        '3:22: found Entity without # global.Entity, expected # global.Entity = eid-etype-head-identity in the first sentence',
      ],
    ],
    [
      'a declaration without eid',
      marked(['(e1)'], 'etype-head'),
      ['1:19: found "etype-head", expected names with a hyphen between, each once, eid among them'],
    ],
    [
      'a declaration with a name twice',
      marked(['(e1)'], 'eid-eid'),
      ['1:19: found "eid-eid", expected names with a hyphen between, each once, eid among them'],
    ],
    [
      'two declarations',
      marked(['(e1)']) + marked(['(e1)'], 'eid-head', 's2'),
      ['6:19: found "eid-head", expected the same as in line 1, "eid-etype-head-identity"'],
    ],
    [
      'a bracket that is never closed',
      marked(['(e1-person', '']),
      ['4:29: found "(e1", expected "e1)" to close it in the same sentence'],
    ],
    [
      'a mention that goes on in the next sentence',
      marked(['(e1-person', '']) + marked(['e1)'], '', 's2'),
      [
        '4:29: found "(e1", expected "e1)" to close it in the same sentence',
        '9:29: found "e1)", expected a mention of this name, open in the sentence',
      ],
    ],
    [
      'a bracket that closes nothing',
      marked(['(e1)', 'e2)']),
      ['5:28: found "e2)", expected a mention of this name, open in the sentence'],
    ],
    [
      'one slip in a name is one mistake',
      marked(['(e1', 'e2)']),
      ['5:28: found "e2)", expected a mention of this name, open in the sentence'],
    ],
    [
      'text without a bracket',
      marked(['(e1', 'e1']),
      ['5:28: found "e1", expected "(e1-…" to open, "e1)" to close or "(e1-…)" for one word'],
    ],
    [
      'a bracket without text',
      marked(['()']),
      ['4:29: found "()", expected "(e1-…" to open, "e1)" to close or "(e1-…)" for one word'],
    ],
    [
      'closing behind opening',
      marked(['(e1', '(e2(e3)e1)', 'e2)']),
      ['5:35: found "e1)", expected closing brackets before opening ones'],
    ],
    [
      'a shorter mention before a longer one',
      marked(['(e1(e2', 'e1)', 'e2)']),
      ['4:32: found "(e2", expected the longer mention first, before "(e1"'],
    ],
    [
      'more attributes than names',
      marked(['(e1-place-1-Neu-Delhi)']),
      ['4:45: found "Delhi", expected no more than # global.Entity names, eid-etype-head-identity'],
    ],
    ['no eid', marked(['(-person)']), ['4:30: found "", expected an eid, or one part of several: e5[1/2]']],
    [
      'an etype that there is not',
      marked(['(e1-country)']),
      [
        '4:33: found "country", expected person, place, organization, animal, plant, object, substance, time, number, abstract, event, other',
      ],
    ],
    [
      'a head outside the mention',
      marked(['(e1-person-3', 'e1)']),
      ['4:40: found "3", expected the head\'s number in the mention, 1 to 2'],
    ],
    [
      'a head that is no number',
      marked(['(e1-person-x)']),
      ['4:40: found "x", expected the head\'s number in the mention, 1 to 1'],
    ],
    [
      'another identity for the same eid',
      marked(['(e1-person-1-Lu)', '(e1-person-1-Blinken)']),
      ['5:41: found "Blinken", expected "Lu", as for e1 in line 4'],
    ],
    [
      'an identity that is wrong on the first mention',
      marked(['(e1-person-1-Luu)', '(e1-person-1-Lu)', '(e1-person-1-Lu)']),
      ['4:42: found "Luu", expected "Lu", as for e1 in line 5'],
    ],
    [
      'no identity for the same eid',
      marked(['(e1-person-1-Lu)', '(e1-person)']),
      ['5:28: found e1 without identity, expected "Lu", as for e1 in line 4'],
    ],
    [
      'another etype for the same eid',
      marked(['(e1-person)', '(e1-place)']),
      ['5:32: found "place", expected "person", as for e1 in line 4'],
    ],
    [
      'a part without the one before',
      marked(['(e1[2/2])']),
      ['4:29: found "(e1[2/2]", expected part 1 of 2 before it'],
    ],
    [
      'a part that is missing',
      marked(['(e1[1/2])']),
      ['4:29: found "(e1[1/2]", expected 2 parts, part 2 too'],
    ],
    [
      'a part of one',
      marked(['(e1[1/1])']),
      ['4:30: found "e1[1/1]", expected an eid, or one part of several: e5[1/2]'],
    ],
    [
      'parts that overlap',
      marked(['(e1[1/2]', 'e1[1/2])(e1[2/2]', 'e1[2/2])']),
      ['5:36: found "(e1[2/2]", expected part 1 of 2 before it'],
    ],
    [
      'parts that say different things',
      marked(['(e1[1/2]-person)', '', '(e1[2/2]-place)']),
      ['6:37: found "place", expected "person", as in part 1'],
    ],
    [
      'two mentions of the same words',
      marked(['(e1-person', '(e2', 'e2)e1)', '(e3)(e4)']),
      ['7:32: found "(e4", expected other words than "(e3"'],
    ],
    [
      'two mentions of the same parts',
      marked(['(e1[1/2])(e2[1/2])', '', '(e1[2/2])(e2[2/2])']),
      ['4:38: found "(e2[1/2]", expected other words than "(e1[1/2]"'],
    ],
    [
      'an entity that crosses itself',
      marked(['(e1', '(e1[1/2]', 'e1)', 'e1[1/2])', '(e1[2/2])']),
      ['5:28: found "(e1[1/2]", expected no words half shared with "(e1"'],
    ],
    [
      'Entity twice on a word',
      marked(['(e1)|Entity=(e2)']),
      ['4:34: found Entity again, expected one, with all brackets'],
    ],
    [
      'Entity on a contraction',
      marked(['(e1)', ''])
        .replace('1\ta', '1-2\ta␣b\t_\t_\t_\t_\t_\t_\t_\tEntity=(e1)\n1\ta')
        .replace('␣', ' '),
      ['4:23: found Entity on 1-2, expected Entity on words and empty nodes'],
    ],
    [
      'Entity without a value',
      marked(['']).replace(/_\n/, 'Entity\n'),
      ['4:22: found "", expected "(e1-…" to open, "e1)" to close or "(e1-…)" for one word'],
    ],
  ])('%s', (_, text, errors) => {
    expect(entityErrorsOf(text)).toEqual(errors.map((error) => `a.conllu:${error}`));
  });
});
