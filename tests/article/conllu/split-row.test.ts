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
    errors: ['4:2: found a blank between columns, expected a TAB'],
  },
  {
    rule: 'one blank in place of a TAB',
    broken: SAMPLE.replace('2 ist sein AUX', '2 ist␣sein AUX'),
    errors: ['4:6: found a blank between columns, expected a TAB'],
  },
  {
    rule: 'blanks in place of a TAB, beside one that a FORM may have',
    broken: SAMPLE.replace('5 Haus Haus NOUN', '5 Haus␣und␣Hof Haus␣␣␣␣NOUN'),
    errors: ['8:20: found 4 blanks between columns, expected a TAB'],
  },
  {
    rule: 'a no-break space in place of a TAB',
    broken: SAMPLE.replace('2 ist sein AUX', '2\u00a0ist sein AUX'),
    errors: ['4:2: found a blank between columns, expected a TAB'],
  },
  {
    rule: 'a line that is no row at all',
    broken: SAMPLE.replace('2 ist sein AUX VAFIN _ 5 cop _ _', 'ist'),
    errors: ['4:1: found one column, "ist", expected 10 columns with one TAB between'],
  },
  {
    rule: 'a column left out',
    broken: SAMPLE.replace('0 root _ SpaceAfter', '0 root SpaceAfter'),
    errors: ['8:30: found 9 columns, expected 10 columns with one TAB between, DEPS here'],
  },
  {
    rule: 'a column put in',
    broken: SAMPLE.replace('ADP APPR _ 5 case', 'ADP APPR _ 5 3 case'),
    errors: ['6:22: found 11 columns, expected 10 columns with one TAB between'],
  },
  {
    rule: 'many columns left out',
    broken: SAMPLE.replace('2 ist sein AUX VAFIN _ 5 cop _ _', '2 ist sein'),
    errors: ['4:11: found 3 columns, expected 10 columns with one TAB between'],
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
