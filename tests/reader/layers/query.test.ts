import { describe, expect, it } from 'vitest';
import { type Choices, defaultChoices, sameChoices } from '#reader/layers/choices.ts';
import { layerNames, layers } from '#reader/layers/layers.ts';
import { readQuery, writeQuery, writeView } from '#reader/layers/query.ts';
import { fc } from '../../seeded.ts';

/** Letters of Wikipedia's titles; FORMAT.md keeps `- ( ) |` out of identities. */
const identity = fc.stringMatching(/^[A-Za-zÄÖÜäöüßéА-я0-9_.'’&+=#%?/:]{1,12}$/u);
const choices: fc.Arbitrary<Choices> = fc.record({
  words: fc.boolean(),
  glosses: fc.constantFrom(...layers.glosses.values),
  selftest: fc.boolean(),
  translation: fc.constantFrom(...layers.translation.values),
  claims: fc.boolean(),
  simple: fc.boolean(),
  marks: fc.boolean(),
  actor: fc.uniqueArray(identity, { maxLength: 4 }),
  keys: fc.constant(true),
});
const foreign = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/).filter((key) => layerNames.every((name) => name !== key)),
  fc.string({ unit: 'grapheme' }),
  { maxKeys: 3 },
);

describe('choices in a query', () => {
  it('name no actor twice', () => {
    expect(readQuery('?actor=Antony_Blinken,Donald_Lu,Antony_Blinken')).toEqual({
      actor: ['Antony_Blinken', 'Donald_Lu'],
    });
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(choices, (given) => {
        expect({ ...defaultChoices, ...readQuery(writeQuery('', given)) }).toEqual(given);
      }),
    );
  });

  it('come back among keys of others, which stay', () => {
    fc.assert(
      fc.property(choices, foreign, (given, others) => {
        const query = `?${new URLSearchParams(others)}`;
        const written = writeQuery(query, given);
        expect({ ...defaultChoices, ...readQuery(written) }).toEqual(given);
        const kept = [...new URLSearchParams(written)].filter(([key]) =>
          layerNames.every((name) => name !== key),
        );
        expect(kept).toEqual(Object.entries(others));
      }),
    );
  });

  it('come back whole from a link to the view, whatever its reader has stored', () => {
    fc.assert(
      fc.property(choices, choices, (given, stored) => {
        const seen = { ...stored, actor: [], ...readQuery(writeView(given)) };
        // How glosses are shown is nothing to see while they are off.
        const hidden = given.words ? {} : { glosses: seen.glosses, selftest: seen.selftest };
        expect(seen).toEqual({ ...given, ...hidden });
      }),
    );
  });

  it('are written the same however often', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const written = writeQuery('', given);
        expect(writeQuery(written, given)).toBe(written);
      }),
    );
  });

  it.each([
    ['', defaultChoices],
    ['?words=1', { ...defaultChoices, words: true }],
    ['?translation=below', { ...defaultChoices, translation: 'below' }],
    [
      '?words=1&translation=below&actor=Donald_Lu',
      { ...defaultChoices, words: true, translation: 'below', actor: ['Donald_Lu'] },
    ],
    [
      '?words=1&glosses=harder&selftest=1',
      { ...defaultChoices, words: true, glosses: 'harder', selftest: true },
    ],
    ['?translation=below&simple=1', { ...defaultChoices, translation: 'below', simple: true }],
    ['?glosses=harder', { ...defaultChoices, glosses: 'harder' }],
    ['', { ...defaultChoices, keys: false }],
  ] as const)('are written as the contract says: "%s"', (query, given) => {
    expect(writeQuery('', given)).toBe(query);
  });

  it('replace what the query said before', () => {
    expect(
      writeQuery('?words=1&glosses=harder&selftest=1&actor=A&ref=mail', {
        ...defaultChoices,
        translation: 'beside',
      }),
    ).toBe('?ref=mail&translation=beside');
  });

  it.each([
    ['nothing', '', {}],
    ['keys of others', '?ref=mail', {}],
    ['words on', '?words=1', { words: true }],
    ['words off, where the stored choice may say on', '?words=0', { words: false }],
    ['words=yes', '?words=yes', {}],
    ['an empty value', '?words=', {}],
    ['words that are none', '?glosses=some', {}],
    ['all words, where the stored choice may say harder', '?glosses=all', { glosses: 'all' }],
    ['the self-test on', '?selftest=1', { selftest: true }],
    ['the self-test off', '?selftest=0', { selftest: false }],
    ['selftest=true', '?selftest=true', {}],
    ['a layout that is none', '?translation=above', {}],
    ['translation=off', '?translation=off', { translation: 'off' }],
    ['a layout in capitals', '?translation=Below', {}],
    ['no actor', '?actor=', { actor: [] }],
    ['commas without an actor', '?actor=,A,,B,', { actor: ['A', 'B'] }],
    ['a wrong value beside a right one', '?words=2&translation=below', { translation: 'below' }],
  ])('are read from what means something only: %s', (_, query, read) => {
    expect(readQuery(query)).toEqual(read);
  });
});

describe('two readers’ choices', () => {
  it('are the same when all of them are', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        expect(sameChoices(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(sameChoices(a, { ...a, actor: [...a.actor] })).toBe(true);
      }),
    );
  });

  it.each([
    { words: true },
    { glosses: 'harder' },
    { selftest: true },
    { translation: 'below' },
    { simple: true },
    { actor: ['A'] },
    { keys: false },
  ] as const)('differ by %o', (change) => {
    expect(sameChoices(defaultChoices, { ...defaultChoices, ...change })).toBe(false);
  });
});
