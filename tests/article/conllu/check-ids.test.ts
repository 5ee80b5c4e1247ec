import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'a word left out',
    broken: SAMPLE.replace('2 ist sein', '3 ist sein'),
    errors: ['4:1: found "3", expected 2, the next word'],
  },
  {
    rule: 'a word repeated',
    broken: SAMPLE.replace('2 ist sein', '1 ist sein'),
    errors: ['4:1: found "1", expected 2, the next word'],
  },
  {
    rule: 'a range upside down',
    broken: SAMPLE.replace('3-4 im', '4-3 im'),
    errors: ['5:1: found "4-3", expected a range whose second number is the larger'],
  },
  {
    rule: 'a range of one word',
    broken: SAMPLE.replace('3-4 im', '3-3 im'),
    errors: ['5:1: found "3-3", expected a range whose second number is the larger'],
  },
  {
    rule: 'a range that comes too late',
    broken: SAMPLE.replace(
      '3-4 im _ _ _ _ _ _ _ _\n3 in in ADP APPR _ 5 case _ _\n',
      '3 in in ADP APPR _ 5 case _ _\n3-4 im _ _ _ _ _ _ _ _\n',
    ),
    errors: ['6:1: found "3-4", expected a range right before its word 3'],
  },
  {
    rule: 'ranges that overlap',
    broken: SAMPLE.replace('4 dem', '4-5 mH _ _ _ _ _ _ _ _\n4 dem'),
    errors: ['7:1: found "4-5", expected no overlap with 3-4'],
  },
  {
    rule: 'a range that reaches past the end',
    broken: SAMPLE.replace('3-4 im', '3-9 im'),
    errors: ['5:1: found "3-9", expected a range that ends at word 6 or before'],
  },
  {
    rule: 'an empty node out of turn',
    broken: SAMPLE.replace('2 ist', '1.2 _ _ _ _ _ _ _ _ _\n2 ist'),
    errors: ['4:1: found "1.2", expected 1.1 or 2'],
  },
  {
    rule: 'an empty node after another word',
    broken: SAMPLE.replace('2 ist', '2.1 _ _ _ _ _ _ _ _ _\n2 ist'),
    errors: ['4:1: found "2.1", expected 1.1 or 2'],
  },
  {
    rule: 'an empty node between a range and its word',
    broken: SAMPLE.replace('3 in', '2.1 _ _ _ _ _ _ _ _ _\n3 in'),
    errors: ['6:1: found "2.1", expected 3, the first word of the range above'],
  },
];

describe('IDs in their turn', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it('counts empty nodes past nine, and before the first word', () => {
    const nodes = (after: number) =>
      Array.from({ length: 10 }, (_, index) => `${after}.${index + 1} _ _ _ _ _ _ _ _ _\n`);
    const table = SAMPLE.replace('1 Anna', `${nodes(0).join('')}1 Anna`).replace(
      '\n\n',
      `\n${nodes(6).join('')}\n`,
    );
    expect(errorsOf(file(table))).toEqual([]);
  });

  it('says nothing of the tree while the IDs are wrong', () => {
    expect(errorsOf(file(SAMPLE.replace('2 ist sein AUX VAFIN _ 5 cop _ _\n', '')))).toEqual([
      'a.conllu:4:1: found "3-4", expected a range right before its word 3',
      'a.conllu:5:1: found "3", expected 2, the next word',
    ]);
  });
});
