import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'a column too few',
    broken: SAMPLE.replace(' 5 cop _ _', ' 5 cop _'),
    errors: ['4:31: found 9 columns, expected 10 columns with one TAB between'],
  },
  {
    rule: 'a column too many',
    broken: SAMPLE.replace(' 5 cop _ _', ' 5 cop _ _ _'),
    errors: ['4:34: found 11 columns, expected 10 columns with one TAB between'],
  },
  {
    rule: 'blanks in place of TABs',
    broken: SAMPLE.replace('2 ist sein AUX VAFIN _ 5 cop _ _', '2␣ist␣sein␣AUX␣VAFIN␣_␣5␣cop␣_␣_'),
    errors: [
      '4:33: found one column, "2 ist sein AUX VAFIN _ 5 cop _ _", expected 10 columns with one TAB between',
    ],
  },
  {
    rule: 'a doubled TAB',
    broken: SAMPLE.replace('2 ist sein', '2 ist  sein'),
    errors: ['4:7: found 11 columns, expected 10 columns with one TAB between'],
  },
];

describe('columns', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });
});
