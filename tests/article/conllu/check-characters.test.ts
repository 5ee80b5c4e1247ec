import { describe, expect, it } from 'vitest';

import { errorsOf, file, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'a control character',
    broken: SAMPLE.replace('2 ist sein', '2 ist se\u0007in'),
    errors: ['4:9: found U+0007, expected a printable UTF-8 character'],
  },
  {
    rule: 'a carriage return within a line',
    broken: SAMPLE.replace('# text = Anna', '# text = An\rna'),
    errors: ['2:12: found U+000D, expected a printable UTF-8 character'],
  },
  {
    rule: 'half a surrogate pair',
    broken: SAMPLE.replace('# sent_id', '# \ud83d\n# sent_id'),
    errors: ['1:3: found U+D83D, expected a printable UTF-8 character'],
  },
  {
    rule: 'bytes that were no UTF-8',
    broken: SAMPLE.replace('1 Anna Anna', '1 Anna Ann\ufffd'),
    errors: ['3:11: found U+FFFD, expected a printable UTF-8 character'],
  },
  {
    rule: 'a letter that is not composed',
    broken: SAMPLE.replace('1 Anna Anna', '1 Anna U\u0308nna'),
    errors: ['3:8: found U+0055 U+0308, expected "Ü" in Normalization Form C'],
  },
  {
    rule: 'marks in the wrong order',
    broken: SAMPLE.replace('1 Anna Anna', '1 Anna q\u0307\u0323'),
    errors: ['3:8: found U+0071 U+0307 U+0323, expected "q\u0323\u0307" in Normalization Form C'],
  },
  {
    rule: 'a decomposed # text is not reported as another text too',
    broken: SAMPLE.replace('# text = Anna', '# text = A\u0308nna\u0308').replace('1 Anna', '1 Ännä'),
    errors: ['2:10: found U+0041 U+0308, expected "Ä" in Normalization Form C'],
  },
];

describe('characters', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });
});
