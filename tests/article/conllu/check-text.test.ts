import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'a FORM that the text has not',
    broken: SAMPLE.replace('5 Haus', '5 Hause'),
    errors: ['8:3: found "Hause", expected "Haus.", as # text goes on'],
  },
  {
    rule: 'a word that the text has not',
    broken: SAMPLE.replace('ist im', 'im'),
    errors: ['4:3: found "ist", expected "im Haus.", as # text goes on'],
  },
  {
    rule: 'a text that ends too early',
    broken: SAMPLE.replace('im Haus.', 'im'),
    errors: ['8:3: found "Haus", expected the end, as # text ends here'],
  },
  {
    rule: 'a text that goes on',
    broken: SAMPLE.replace('im Haus.', 'im Haus. Ja.'),
    errors: ['2:28: found "Ja.", expected the end, as no FORM is left'],
  },
];

describe('FORMs against # text', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it.each([
    ['a blank that SpaceAfter denies', 'Anna ist im Haus .'],
    ['no blank where SpaceAfter is silent', 'Anna istim Haus.'],
    ['other white space', 'Anna\u00a0ist  im Haus.'],
  ])('takes the text as the authority for spacing: %s', (_, text) => {
    expect(errorsOf(file(SAMPLE.replace('Anna ist im Haus.', text)))).toEqual([]);
  });

  it('finds a FORM with a blank', () => {
    const table = SAMPLE.replace('Haus.', '20 000.').replace('Haus', '20␣000');
    expect(errorsOf(file(table))).toEqual([]);
  });
});
