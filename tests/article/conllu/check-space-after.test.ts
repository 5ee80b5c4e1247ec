import { describe, expect, it } from 'vitest';

import { errorsOf, file, oneWordSentences, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'SpaceAfter within a contraction',
    broken: SAMPLE.replace('5 case _ _', '5 case _ Gloss=in|SpaceAfter=No'),
    errors: ['6:38: found "SpaceAfter=No", expected SpaceAfter on the printed word only'],
  },
  {
    rule: 'SpaceAfter on an empty node',
    broken: SAMPLE.replace('2 ist', '1.1 _ _ _ _ _ _ _ _ SpaceAfter=No\n2 ist'),
    errors: ['4:21: found "SpaceAfter=No", expected SpaceAfter on the printed word only'],
  },
];

describe('SpaceAfter', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it.each(['# newpar', '# newpar id = b', '# newdoc id = b'])('reports it before %s', (comment) => {
    const text = file(SAMPLE.replace('5 punct _ _', '5 punct _ SpaceAfter=No'));
    expect(errorsOf(text + oneWordSentences(`${comment}\n# sent_id = s2\n# text = Ja`))).toEqual([
      'a.conllu:9:28: found "SpaceAfter=No", expected no SpaceAfter at the end of a paragraph',
    ]);
  });

  it('lets it stand within a paragraph and at the end of the file', () => {
    const text = file(SAMPLE.replace('5 punct _ _', '5 punct _ SpaceAfter=No'));
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text + oneWordSentences('# sent_id = s2\n# text = Ja'))).toEqual([]);
  });
});
