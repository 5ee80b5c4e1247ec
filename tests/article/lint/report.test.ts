import { describe, expect, it } from 'vitest';
import { countFigures } from '#article/lint/count-figures.ts';
import { type Finding, sumWarnings } from '#article/lint/finding.ts';
import { writeReport } from '#article/lint/write-report.ts';
import { file, read } from '../conllu/sample.ts';
import { ARTICLE, TREEBANK } from './sample.ts';

const report = (table: string) => writeReport('a.conllu', countFigures(read(file(table))));

describe('the report', () => {
  it('tells what an article has of each layer', () => {
    expect(report(ARTICLE)).toEqual([
      'a.conllu',
      '  sentences                            2',
      '  words as printed                     13',
      '  syntactic words                      16',
      '  mentions                             1, of 1 entities',
      '    Anna_Adler                         1',
      '  expressions                          1',
      '    AdvID                              1',
      '  separated verbs                      1: gibt … bekannt s1',
      '  Konjunktiv I                         1: sei s2',
      '  Konjunktiv II                        0',
      '  of both, ambiguous by form           0',
      '  compounds                            1',
      '  notes                                0',
      '  speakers                             1',
      '    Ben_Berg                           1: s2',
      '    the paper’s own words              1: s1',
      '  lemmas                               16 of 16 syntactic words, 100 %',
      '  parts of speech                      16 of 16 syntactic words, 100 %',
      '  trees                                16 of 16 syntactic words, 100 %',
      '  glosses                              15 of 15 words and contractions, 100 %',
      '  translations                         2 of 2 sentences, 100 %',
      '  plain German                         2 of 2 sentences, 100 %',
      '  alignments                           14 of 14 words, no signs, 100 %',
      '  counterparts                         13 of 14 words, no signs, 93 %',
    ]);
  });

  it('counts Konjunktiv II and ambiguous forms apart, and names without an identity by their eid', () => {
    const other = ARTICLE.replace(
      'Tense=Pres|VerbForm=Fin 5 cop _',
      'Tense=Past|VerbForm=Fin 5 cop _ Ambig=Mood|',
    )
      .replace('| Gloss=is', '|Gloss=is')
      .replace('-Anna_Adler', '');
    expect(report(other)).toEqual(
      expect.arrayContaining([
        '    e1                                 1',
        '  Konjunktiv I                         0',
        '  Konjunktiv II                        1: sei s2',
        '  of both, ambiguous by form           1: sei s2',
      ]),
    );
  });

  it('counts nothing that a file has not, and says nothing of whose words they are', () => {
    expect(report(TREEBANK).join()).not.toContain('own words');
    expect(report(TREEBANK)).toEqual(
      expect.arrayContaining([
        '  mentions                             0, of 0 entities',
        '  expressions                          0',
        '  glosses                              0 of 15 words and contractions, 0 %',
        '  alignments                           0 of 14 words, no signs, 0 %',
      ]),
    );
  });
});

describe('warnings', () => {
  const finding = (rule: string, severity: Finding['severity'], line: number, found = 'x'): Finding => ({
    line,
    column: 1,
    rule,
    severity,
    found,
    expected: 'y',
  });

  it('of one rule are told once, with the number of the others; errors are all told', () => {
    const summed = sumWarnings([
      finding('leaf', 'warning', 1),
      finding('gloss', 'error', 2),
      finding('leaf', 'warning', 3),
      finding('gloss', 'error', 4),
      finding('form', 'warning', 5),
      finding('leaf', 'warning', 6),
    ]);
    expect(summed.map(({ line, expected }) => `${line} ${expected}`)).toEqual([
      '1 y (and 2 more such)',
      '2 y',
      '4 y',
      '5 y',
    ]);
  });

  it('of layers that are missing are told layer by layer', () => {
    const missing = ['no Gloss', 'no Mwe'].map((found) => finding('missing-layer', 'warning', 1, found));
    expect(sumWarnings(missing)).toEqual(missing);
  });
});
