import { describe, expect, it } from 'vitest';
import {
  type Case,
  type Government,
  isSameGloss,
  isToldBy,
  joinMeanings,
  printEntry,
  writeGovernment,
  writeHeadword,
  writeMeaning,
} from '#article/document/lexicon.ts';

const english: Readonly<Record<Case, string>> = {
  Nom: 'nominative',
  Gen: 'genitive',
  Dat: 'dative',
  Acc: 'accusative',
};

describe('what a word governs', () => {
  it.each<[string, readonly Government[], string]>([
    ['a preposition', [{ preposition: 'um', case: 'Acc' }], 'um + accusative'],
    ['a person', [{ case: 'Acc', of: 'person' }], 'jemanden'],
    [
      'a person and a thing',
      [
        { case: 'Dat', of: 'person' },
        { case: 'Acc', of: 'thing' },
      ],
      'jemandem etwas',
    ],
    [
      'a person and a preposition',
      [
        { case: 'Acc', of: 'person' },
        { preposition: 'zu', case: 'Dat' },
      ],
      'jemanden, zu + dative',
    ],
    ['either of two cases', [{ case: 'Dat' }, { case: 'Acc' }], '+ dative/accusative'],
    ['nothing', [], ''],
  ])('is worded: %s', (_, governs, worded) => {
    expect(writeGovernment(governs, (grammaticalCase) => english[grammaticalCase])).toBe(worded);
  });
});

describe('a headword', () => {
  it('has its forms and what it governs behind it, in German', () => {
    const governs: readonly Government[] = [{ preposition: 'um', case: 'Acc' }];
    const entry = printEntry({ forms: 'wirbt, warb, hat geworben', gloss: 'to seek', governs });
    expect(writeHeadword('werben um', entry)).toBe('werben um, wirbt, warb, hat geworben (um + Akk.)');
    expect(
      writeHeadword('im Rahmen', printEntry({ gloss: 'as part (of)', governs: [{ case: 'Gen' }] })),
    ).toBe('im Rahmen (+ Gen.)');
    expect(writeHeadword('vor allem', printEntry({ gloss: 'above all' }))).toBe('vor allem');
    expect(writeHeadword('vor allem')).toBe('vor allem');
  });

  it('of a participle has the verb that it comes from', () => {
    const of = { dictionary: 'ab|halten', forms: 'hält ab, hielt ab, hat abgehalten' };
    expect(writeHeadword('abgehalten', printEntry({ gloss: 'held', of }))).toBe(
      'abgehalten, Partizip von ab|halten, hält ab, hielt ab, hat abgehalten',
    );
  });
});

describe('what a dictionary says', () => {
  it.each([
    ['counterparts', 'counterpart, opposite number'],
    ['announced', 'to announce, to make known'],
    ['has announced', 'to announce'],
    ['stressed', 'to stress, to emphasize'],
    ['countries', 'country; land'],
    ['plans', 'to plan'],
    ['of diplomatic', 'diplomatic'],
    ['increasingly', 'increased, intensified'],
    ['economically', 'economic; economical'],
    ['is', 'to be'],
    ['has', 'to have'],
    ['be about', 'it is about, it is a matter of'],
    ['against the backdrop of', 'against the backdrop (of)'],
    ['as much as', 'as much … as'],
    ['opposite number', 'counterpart, opposite number'],
  ])('tells already what is meant by %j: %j', (gloss, dictionary) => {
    expect(isToldBy(gloss, dictionary)).toBe(true);
  });

  it.each([
    ['released', 'to announce, to make known'],
    ['secretary of state', 'foreign minister; secretary of state (of the US)'],
    ['process', 'to proceed'],
    ['to', 'in; into'],
    ['', 'in'],
  ])('doesn’t tell what is meant by %j: %j', (gloss, dictionary) => {
    expect(isToldBy(gloss, dictionary)).toBe(false);
  });

  it('is the same in another form, as a whole', () => {
    expect(isSameGloss('detail', 'details')).toBe(true);
    expect(isSameGloss('counterpart, opposite number', 'counterparts')).toBe(false);
  });

  it('is told before what is meant here, each where there is something to tell', () => {
    const entry = { gloss: 'to announce, to make known' };
    const words = { here: 'here:', perhaps: 'perhaps:' };
    expect(writeMeaning(joinMeanings('released', entry), words)).toBe(
      'to announce, to make known (here: released)',
    );
    expect(writeMeaning(joinMeanings('announced', entry), words)).toBe('to announce, to make known');
    expect(writeMeaning(joinMeanings(undefined, entry), words)).toBe('to announce, to make known');
    expect(writeMeaning(joinMeanings('released', undefined), words)).toBe('released');
    expect(writeMeaning(joinMeanings(undefined, undefined), words)).toBe('');
    const candidates = { gloss: 'ship; boat', areCandidates: true } as const;
    expect(writeMeaning(joinMeanings(undefined, candidates), words)).toBe('perhaps: ship; boat');
    expect(writeMeaning(joinMeanings('ship', candidates), words)).toBe('ship');
  });
});
