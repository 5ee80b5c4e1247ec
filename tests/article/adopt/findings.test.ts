import { describe, expect, it } from 'vitest';
import { excerptLine } from '#article/adopt/excerpt-line.ts';
import { adoptFile } from './adopt-file.ts';
import { adopt, blocksOf, plain, repeat, row } from './sample.ts';

function findingsOf(file: string) {
  const { adoption } = adopt(file);
  if (!adoption.ok) throw new Error(adoption.refusal);
  return adoption.findings;
}

describe('what is wrong with a file from elsewhere', () => {
  it('hinders a text where its words can’t be read, with the line and the place in it', () => {
    const file = `${plain('Ja')}# newdoc id = zwei\n1\tDer\tHafen\t_\n\n`;
    const { texts, broken, adoption } = adopt(file);
    expect(texts).toHaveLength(1);
    expect(broken).toEqual([{ firstLine: 3, lastLine: 5, document: 'zwei' }]);
    expect(adoption).toMatchObject({
      findings: {
        errors: 1,
        warnings: 0,
        shown: [
          {
            line: 4,
            column: 14,
            severity: 'error',
            rule: 'format',
            found: '4 columns',
            excerpt: { text: '1\tDer\tHafen\t_', at: 13 },
          },
        ],
      },
    });
  });

  it.each([
    [
      'a tree that is none',
      '1\tJa\tja\tINTJ\t_\t_\t2\tdep\t_\t_\n2\tdoch\tdoch\tADV\t_\t_\t1\tdep\t_\t_\n\n',
    ],
    ['features out of order', '1\tJa\tja\tNOUN\t_\tNumber=Sing|Case=Nom\t_\t_\t_\t_\n\n'],
    ['another text', plain('Ja', '# text = Nein\n')],
    ['an empty line after comments', '# sent_id = a\n\n1\tJa\tja\tINTJ\t_\t_\t_\t_\t_\t_\n\n'],
    ['no empty line between sentences', `${plain('Ja doch').trimEnd()}\n# sent_id = b\n${plain('Ja doch')}`],
    ['a part of speech that is none', row('1 Ja ja JAWORT')],
  ])('hinders nothing where they can be read all the same: %s', (_, file) => {
    const { texts, adoption } = adopt(file);
    expect(texts).toHaveLength(1);
    expect(adoption).toMatchObject({ findings: { errors: 0 } });
    expect(findingsOf(file).warnings).toBeGreaterThan(0);
  });

  it('leaves out the sentences that can’t be read, where the reader wants the others', () => {
    const file = `${plain('Ja')}1\tJa\tja\tINTJ\t_\t_\t_\t_\t_\n\n${plain('Doch')}`;
    const { texts, adoption } = adoptFile(file, { fileName: 'probe', withoutLost: true });
    expect(texts.map(blocksOf)).toEqual([[['Ja', 'Doch']]]);
    expect(texts[0]?.notes).toContainEqual({ rule: 'lost', sentences: 1 });
    expect(adoption).toMatchObject({ texts: 1, broken: 0, findings: { errors: 1 } });
  });

  it('leaves out a sentence too long for anybody, where the reader wants the others', () => {
    const file = `${plain('Ja')}1\t${'a'.repeat(100_000)}\n\n${plain('Doch')}`;
    expect(adopt(file).texts).toEqual([]);
    const { texts, adoption } = adoptFile(file, { fileName: 'probe', withoutLost: true });
    expect(texts.map(blocksOf)).toEqual([[['Ja', 'Doch']]]);
    expect(texts[0]?.notes).toContainEqual({ rule: 'lost', sentences: 1 });
    expect(adoption).toMatchObject({ texts: 1, broken: 0, findings: { errors: 1 } });
  });

  it('is not that ids and texts are missing, which are given', () => {
    expect(findingsOf(repeat(3, () => plain('Ja'))).warnings).toBe(0);
  });

  it('is told all at once, bounded in number, and how many there are', () => {
    const { shown, errors } = findingsOf(plain('Ja') + '1\tJa\t_\t_\t_\t_\t_\t_\t_\n\n'.repeat(250));
    expect([shown.length, errors]).toEqual([100, 250]);
    const slips = findingsOf(repeat(250, () => plain('Ja', '# text = Nein\n')));
    expect([slips.shown.length, slips.warnings]).toEqual([100, 250]);
  });

  it('is told once for each reason, over all texts of the file', () => {
    const verb = row('1 geht gehen VERB') + row('2 doch doch ADV');
    const { shown, warnings } = findingsOf(`${verb}\n# newdoc\n${verb}\n`);
    expect(warnings).toBe(2);
    expect(shown.map(({ line, found, expected }) => [line, found, expected])).toEqual([
      [1, 'VERB without VerbForm', 'VerbForm=Fin or Inf or Part (and 1 more such)'],
    ]);
  });

  it('is of another language only what the standard demands', () => {
    const verb = row('1 goes go VERB') + row('2 indeed indeed JAWORT');
    expect(findingsOf(`# lang = en\n${verb}\n`).shown.map(({ rule }) => rule)).toEqual(['part-of-speech']);
  });

  it('has its place in the file as it was given: behind a byte order mark, with CRLF', () => {
    const file = `\ufeff${plain('Ja')}1\tJa\t_\n\n`.replaceAll('\n', '\r\n');
    expect(findingsOf(file).shown[0]).toMatchObject({ line: 3, excerpt: { text: '1\tJa\t_' } });
  });
});

describe('the line of a finding', () => {
  it('is shown whole where it is short, else as far as it lies round the place', () => {
    expect(excerptLine('1\tJa', 3)).toEqual({ text: '1\tJa', at: 2 });
    const { text, at } = excerptLine(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501);
    expect(text).toBe(`…${'a'.repeat(60)}X${'b'.repeat(59)}…`);
    expect(text.charAt(at)).toBe('X');
  });

  it('is cut within no letter, and has a place behind its end', () => {
    const { text, at } = excerptLine('😀'.repeat(100), 102);
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect(at).toBeLessThanOrEqual(text.length);
    expect(excerptLine('', 7)).toEqual({ text: '', at: 0 });
  });
});
