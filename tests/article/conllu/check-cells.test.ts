import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'an empty column',
    broken: SAMPLE.replace('2 ist sein AUX', '2 ist  AUX'),
    errors: ['4:7: found an empty LEMMA, expected a value, or "_" for none'],
  },
  {
    rule: 'an empty last column',
    broken: SAMPLE.replace(' 5 cop _ _', ' 5 cop _ '),
    errors: ['4:32: found an empty MISC, expected a value, or "_" for none'],
  },
  {
    rule: 'a blank at the start',
    broken: SAMPLE.replace('2 ist sein', '2 ist ␣sein'),
    errors: ['4:7: found a blank at the start of LEMMA, expected "sein"'],
  },
  {
    rule: 'a blank at the end',
    broken: SAMPLE.replace('2 ist sein', '2 ist sein␣'),
    errors: ['4:11: found a blank at the end of LEMMA, expected "sein"'],
  },
  {
    rule: 'a doubled blank',
    broken: SAMPLE.replace('2 ist sein', '2 ist sei␣␣n'),
    errors: ['4:10: found two blanks together in LEMMA, expected one'],
  },
  {
    rule: 'a blank in a column that has none',
    broken: SAMPLE.replace('AUX VAFIN', 'AUX V␣AFIN'),
    errors: ['4:17: found a blank in XPOS, expected blanks in FORM, LEMMA and MISC only'],
  },
  {
    rule: 'a blank in FEATS is not reported as a feature too',
    broken: SAMPLE.replace('Case=Nom|Number', 'Case=Nom|␣Number'),
    errors: ['3:31: found a blank in FEATS, expected blanks in FORM, LEMMA and MISC only'],
  },
  {
    rule: 'a no-break space is a blank',
    broken: SAMPLE.replace('AUX VAFIN', 'AUX V\u00a0AFIN'),
    errors: ['4:17: found a blank in XPOS, expected blanks in FORM, LEMMA and MISC only'],
  },
];

describe('what is in a column', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });
});
