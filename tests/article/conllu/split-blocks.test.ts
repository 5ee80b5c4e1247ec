import { describe, expect, it } from 'vitest';
import { writeConllu } from '#article/conllu/write-conllu.ts';
import { errorsOf, file, read, SAMPLE } from './sample.ts';

const broken: readonly { rule: string; broken: string; errors: readonly string[] }[] = [
  {
    rule: 'a comment between tokens',
    broken: SAMPLE.replace('3-4 im', '# Kontraktion\n3-4 im'),
    errors: ['5:1: found a comment after a token, expected comments before the first token only'],
  },
  {
    rule: 'comments between tokens are one mistake',
    broken: SAMPLE.replace('3-4 im', '# eins\n# zwei\n3-4 im'),
    errors: ['5:1: found a comment after a token, expected comments before the first token only'],
  },
  {
    rule: 'a comment after the last token',
    broken: SAMPLE.replace('5 punct _ _\n', '5 punct _ _\n# Ende\n'),
    errors: ['10:1: found a comment after a token, expected comments before the first token only'],
  },
  {
    rule: 'no empty line between sentences',
    broken: SAMPLE.replace('\n\n', '\n# sent_id = s2\n# text = Ja\n1 Ja ja INTJ ITJ _ 0 root _ _\n\n'),
    errors: ['10:1: found a comment after a token, expected an empty line between sentences'],
  },
  {
    rule: 'no empty line between words of two sentences',
    broken: SAMPLE.replace('\n\n', '\n1 Ja ja INTJ ITJ _ 0 root _ _\n2 doch doch ADV ADV _ 1 advmod _ _\n\n'),
    errors: ['10:1: found a new sentence, expected an empty line before it'],
  },
  {
    rule: 'an empty line within a sentence',
    broken: SAMPLE.replace('\n3-4 im', '\n\n3-4 im'),
    errors: ['5:1: found an empty line within a sentence, expected the next token line'],
  },
  {
    rule: 'a comment without its mark',
    broken: SAMPLE.replace('# sent_id = s1', 'sent_id␣=␣s1'),
    errors: ['1:1: found "sent_id = s1", expected a comment, which begins with "#"'],
  },
  {
    rule: 'a sentence without words',
    broken: SAMPLE.replace('# sent_id', '# newdoc id = a\n\n# sent_id'),
    errors: ['1:1: found a sentence without words, expected at least one token line'],
  },
  {
    rule: 'comments at the end of the file',
    broken: SAMPLE.replace('\n\n', '\n\n# Ende\n'),
    errors: ['11:1: found a sentence without words, expected at least one token line'],
  },
  {
    rule: 'an empty line between comments and tokens',
    broken: SAMPLE.replace('Haus.\n', 'Haus.\n\n\n'),
    errors: ['3:1: found an empty line after comments, expected a token line'],
  },
  {
    rule: 'a line of blanks',
    broken: SAMPLE.replace('\n\n', '\n␣␣\n'),
    errors: ['10:1: found a line of blanks, expected an empty line'],
  },
];

describe('sentences and empty lines', () => {
  it.each(broken)('reports $rule', ({ broken, errors }) => {
    expect(errorsOf(file(broken))).toEqual(errors.map((error) => `a.conllu:${error}`));
  });

  it('takes what other tools write at the ends of sentences and lines', () => {
    const text = file(SAMPLE);
    const sentences = read(text + text.replace('s1', 's2'));
    const variants = [
      `\ufeff${text}${text.replace('s1', 's2')}`,
      `\n\n${text}\n\n${text.replace('s1', 's2')}\n\n`,
      `${text}${text.replace('s1', 's2')}`.replace(/\n\n$/, '\n'),
      `${text}${text.replace('s1', 's2')}`.trimEnd(),
      `${text}${text.replace('s1', 's2')}`.replaceAll('\n', '\r\n'),
    ];
    for (const variant of variants) expect(writeConllu(read(variant))).toBe(writeConllu(sentences));
  });

  it('reads an empty file as no sentences', () => {
    expect(read('')).toEqual([]);
    expect(read('\n\n')).toEqual([]);
  });
});
