import { describe, expect, it } from 'vitest';

import { errorsOf, file, oneWordSentences, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'no sent_id',
    broken: SAMPLE.replace('# sent_id = s1\n', ''),
    errors: ['1:1: found a sentence without # sent_id, expected # sent_id = …'],
  },
  {
    rule: 'no text',
    broken: SAMPLE.replace('# text = Anna ist im Haus.\n', ''),
    errors: ['1:1: found a sentence without # text, expected # text = …'],
  },
  {
    rule: 'two sent_ids',
    broken: SAMPLE.replace('# text', '# sent_id = s2\n# text'),
    errors: ['2:1: found a second # sent_id, expected one (line 1)'],
  },
  {
    rule: 'two texts',
    broken: SAMPLE.replace('# sent_id', '# text = Anna\n# sent_id'),
    errors: ['3:1: found a second # text, expected one (line 1)'],
  },
  {
    rule: 'a sent_id without a value',
    broken: SAMPLE.replace('= s1', '='),
    errors: ['1:12: found # sent_id without a value, expected # sent_id = …'],
  },
  {
    rule: 'a sent_id with a blank',
    broken: SAMPLE.replace('= s1', '= s 1'),
    errors: ['1:14: found " ", expected a sent_id without blank or slash'],
  },
  {
    rule: 'a sent_id with a slash',
    broken: SAMPLE.replace('= s1', '= a/1'),
    errors: ['1:14: found "/", expected a sent_id without blank or slash'],
  },
];

describe('# sent_id and # text', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it('reports a sent_id that another sentence has', () => {
    const text = oneWordSentences('# sent_id = s1\n# text = Ja', '# sent_id = s1\n# text = Ja');
    expect(errorsOf(text)).toEqual([
      'a.conllu:5:13: found "s1", expected a sent_id of its own (line 1 has this one)',
    ]);
  });

  it('reports both when a sentence has no comments', () => {
    expect(errorsOf(file('1 Ja ja INTJ ITJ _ 0 root _ _\n\n'))).toEqual([
      'a.conllu:1:1: found a sentence without # sent_id, expected # sent_id = …',
      'a.conllu:1:1: found a sentence without # text, expected # text = …',
    ]);
  });
});
