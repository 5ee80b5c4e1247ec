import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'an item without a value',
    broken: SAMPLE.replace('Case=Nom|', 'Case|'),
    errors: ['3:22: found "Case", expected Name=Value[,Value]'],
  },
  {
    rule: 'an empty item',
    broken: SAMPLE.replace('Case=Nom|', 'Case=Nom||'),
    errors: ['3:31: found "", expected Name=Value[,Value]'],
  },
  {
    rule: 'a value in small letters',
    broken: SAMPLE.replace('Number=Sing', 'Number=sing'),
    errors: ['3:31: found "Number=sing", expected Name=Value[,Value]'],
  },
  {
    rule: 'names out of order',
    broken: SAMPLE.replace('Case=Nom|Number=Sing', 'Number=Sing|Case=Nom'),
    errors: ['3:34: found "Case=Nom", expected names in alphabetical order (Case before Number)'],
  },
  {
    rule: 'a name given twice',
    broken: SAMPLE.replace('Case=Nom|', 'Case=Nom|Case=Acc|'),
    errors: ['3:31: found "Case=Acc", expected Case once'],
  },
  {
    rule: 'a value given twice',
    broken: SAMPLE.replace('Case=Nom|', 'Case=Nom,Nom|'),
    errors: ['3:22: found "Case=Nom,Nom", expected each value once'],
  },
];

describe('FEATS', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });
});
