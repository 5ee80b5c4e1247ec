import { describe, expect, it } from 'vitest';

import { errorsOf, file, read, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'an ID that is none',
    broken: SAMPLE.replace('2 ist sein', '2a ist sein'),
    errors: ['4:1: found "2a", expected a word (3), a contraction (3-4) or an empty node (3.1)'],
  },
  {
    rule: 'an ID with a leading zero',
    broken: SAMPLE.replace('2 ist sein', '02 ist sein'),
    errors: ['4:1: found "02", expected a word (3), a contraction (3-4) or an empty node (3.1)'],
  },
  {
    rule: 'an ID of zero',
    broken: SAMPLE.replace('1 Anna Anna', '0 Anna Anna'),
    errors: ['3:1: found "0", expected a word (3), a contraction (3-4) or an empty node (3.1)'],
  },
  {
    rule: 'a HEAD that is no number',
    broken: SAMPLE.replace('_ 5 cop', '_ -5 cop'),
    errors: ['4:24: found "-5", expected 0, the ID of a word, or "_"'],
  },
  {
    rule: 'a HEAD that is no number hides no other mistake',
    broken: SAMPLE.replace('_ 5 cop', '_ x cop').replace('5 case', '5 CASE'),
    errors: [
      '4:24: found "x", expected 0, the ID of a word, or "_"',
      '6:22: found "CASE", expected a relation such as "obl" or "obl:arg", or "_"',
    ],
  },
  {
    rule: 'a DEPREL in capitals',
    broken: SAMPLE.replace('5 cop', '5 COP'),
    errors: ['4:26: found "COP", expected a relation such as "obl" or "obl:arg", or "_"'],
  },
  {
    rule: 'a DEPREL with two subtypes',
    broken: SAMPLE.replace('5 cop', '5 cop:a:b'),
    errors: ['4:26: found "cop:a:b", expected a relation such as "obl" or "obl:arg", or "_"'],
  },
  {
    rule: 'grammar on a contraction',
    broken: SAMPLE.replace('3-4 im _ _', '3-4 im in ADP'),
    errors: [
      '5:8: found "in", expected "_" (no LEMMA on 3-4)',
      '5:11: found "ADP", expected "_" (no UPOS on 3-4)',
    ],
  },
  {
    rule: 'a feature on a contraction',
    broken: SAMPLE.replace('3-4 im _ _ _ _', '3-4 im _ _ _ Case=Dat'),
    errors: ['5:14: found "Case=Dat", expected "_" (no FEATS on 3-4)'],
  },
  {
    rule: 'a place in the tree for an empty node',
    broken: SAMPLE.replace('2 ist', '1.1 war sein AUX _ _ 5 cop _ _\n2 ist'),
    errors: [
      '4:22: found "5", expected "_" (no HEAD on 1.1)',
      '4:24: found "cop", expected "_" (no DEPREL on 1.1)',
    ],
  },
  {
    rule: 'several mistakes in one sentence',
    broken: SAMPLE.replace('2 ist sein AUX VAFIN _ 5 cop', '2 ist sein AUX VAFIN Mood 9 COP'),
    errors: [
      '4:22: found "Mood", expected Name=Value[,Value]',
      '4:27: found "9", expected 0 to 6, as the sentence has no more words',
      '4:29: found "COP", expected a relation such as "obl" or "obl:arg", or "_"',
    ],
  },
];

describe('a token line by itself', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it('keeps Typo=Yes on a contraction', () => {
    const [sentence] = read(file(SAMPLE.replace('3-4 im _ _ _ _', '3-4 im _ _ _ Typo=Yes')));
    expect(sentence?.tokens[2]?.feats).toEqual([{ name: 'Typo', values: ['Yes'] }]);
  });

  it('tells a word, a contraction and an empty node apart', () => {
    const [sentence] = read(file(SAMPLE.replace('2 ist', '1.1 war sein AUX _ _ _ _ 5:cop _\n2 ist')));
    expect(sentence?.tokens.slice(0, 4)).toMatchObject([
      { kind: 'word', id: 1, form: 'Anna', xpos: 'NE', head: 5, deprel: 'nsubj', deps: null, line: 3 },
      { kind: 'empty', after: 1, index: 1, form: 'war', lemma: 'sein', xpos: null, deps: '5:cop', line: 4 },
      { kind: 'word', id: 2, columns: [1, 3, 7, 12, 16, 22, 24, 26, 30, 32] },
      { kind: 'multiword', first: 3, last: 4, form: 'im', feats: [], misc: [] },
    ]);
  });

  it('takes an underscore for a FORM, and for nothing elsewhere', () => {
    const table = SAMPLE.replace('= Anna', '= _').replace('1 Anna Anna PROPN NE', '1 _ _ _ _');
    const [sentence] = read(file(table));
    expect(sentence?.tokens[0]).toMatchObject({ form: '_', lemma: null, upos: null, xpos: null });
  });
});
