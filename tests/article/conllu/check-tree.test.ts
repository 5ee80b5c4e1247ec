import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'a HEAD that is no word',
    broken: SAMPLE.replace('5 cop', '7 cop'),
    errors: ['4:24: found "7", expected 0 to 6, as the sentence has no more words'],
  },
  {
    rule: 'HEAD on some words only',
    broken: SAMPLE.replace('5 cop', '_ cop'),
    errors: ['4:24: found "_", expected a HEAD, as other words of the sentence have HEAD or DEPREL'],
  },
  {
    rule: 'DEPREL on some words only',
    broken: SAMPLE.replace('5 cop', '5 _'),
    errors: ['4:26: found "_", expected a DEPREL, as other words of the sentence have HEAD or DEPREL'],
  },
  {
    rule: 'a HEAD astray beside a bad DEPREL',
    broken: SAMPLE.replace('5 cop', '9 COP'),
    errors: [
      '4:24: found "9", expected 0 to 6, as the sentence has no more words',
      '4:26: found "COP", expected a relation such as "obl" or "obl:arg", or "_"',
    ],
  },
  {
    rule: 'a second root',
    broken: SAMPLE.replace('5 cop', '0 root'),
    errors: ['8:23: found "0", expected a word other than 0, as word 2 is the root'],
  },
  {
    rule: 'no root',
    broken: SAMPLE.replace('0 root', '1 root'),
    errors: ['8:23: found "1", expected 0 on one word of the sentence, the root'],
  },
  {
    rule: 'a root with another relation',
    broken: SAMPLE.replace('0 root', '0 obj'),
    errors: ['8:25: found "obj", expected "root", as HEAD is 0'],
  },
  {
    rule: 'root on another word',
    broken: SAMPLE.replace('5 cop', '5 root'),
    errors: ['4:26: found "root", expected a relation other than "root", as HEAD is 5'],
  },
  {
    rule: 'a cycle',
    broken: SAMPLE.replace('APPR _ 5 case', 'APPR _ 4 case').replace('ART _ 5 det', 'ART _ 3 det'),
    errors: ['6:20: found a cycle, 3 → 4 → 3, expected a way up to the root'],
  },
  {
    rule: 'a word that hangs from itself',
    broken: SAMPLE.replace('5 cop', '2 cop'),
    errors: ['4:24: found a cycle, 2 → 2, expected a way up to the root'],
  },
];

describe('the tree', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it('lets a sentence be without a tree', () => {
    const bare = SAMPLE.replaceAll(/ \d (?:nsubj|cop|case|det|root|punct) /g, ' _ _ ');
    expect(errorsOf(file(bare))).toEqual([]);
  });

  it('reports each cycle once', () => {
    const cycles = SAMPLE.replace('5 nsubj', '2 nsubj')
      .replace('5 cop', '1 cop')
      .replace('APPR _ 5', 'APPR _ 3');
    expect(errorsOf(file(cycles))).toEqual([
      'a.conllu:3:43: found a cycle, 1 → 2 → 1, expected a way up to the root',
      'a.conllu:6:20: found a cycle, 3 → 3, expected a way up to the root',
    ]);
  });
});
