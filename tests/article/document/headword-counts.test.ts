import { describe, expect, it } from 'vitest';
import type { AnalysedSentence, AnalysedWord, Expression } from '#article/document/analysis.ts';
import { divideByFrequency, type FrequencyStep } from '#article/document/frequency.ts';
import { countHeadwords } from '#article/document/headword-counts.ts';
import { analysis, article } from '../../study/store/sample.ts';

const bands = new Map<string, FrequencyStep>([
  ['sie', 100],
  ['gehen', 500],
  ['an', 100],
  ['zum', 500],
  ['kommt', 500],
]);

function word(form: string, dictionary: string, upos: string, actor?: string): AnalysedWord {
  return {
    ...{ form, dictionary, upos, features: {}, head: 0, relation: '' },
    ...(actor !== undefined && { actor }),
  };
}

function sentence(
  words: readonly AnalysedWord[],
  change: Partial<Pick<AnalysedSentence, 'contractions' | 'expressions'>> = {},
): AnalysedSentence {
  return {
    ...{ words, contractions: {}, expressions: [], verbGroups: [], tokens: [], alignment: [] },
    ...change,
  };
}

const count = (...sentences: readonly AnalysedSentence[]) =>
  countHeadwords({ sentences: Object.fromEntries(sentences.map((one, index) => [`s${index}`, one])) }, bands);

describe('the headwords of a text', () => {
  it('are counted by the form that is printed, as common as that is', () => {
    const went = [word('Sie', 'sie', 'PRON'), word('gingen', 'gehen', 'VERB'), word('.', '.', 'PUNCT')];
    const go = [word('Sie', 'sie', 'PRON'), word('gehen', 'gehen', 'VERB'), word('.', '.', 'PUNCT')];
    expect(count(sentence(went), sentence(go))).toEqual({
      names: 0,
      words: [
        { headword: 'sie', times: 2, common: 100 },
        { headword: 'gehen', times: 1 },
        { headword: 'gehen', times: 1, common: 500 },
      ],
    });
  });

  it('are one for an expression, as rare as the rarest of its words', () => {
    const expression: Expression = { words: [1, 3], head: 1, dictionary: 'an|kommen' };
    const arrives = [word('kommt', 'an|kommen', 'VERB'), word('sie', 'sie', 'PRON'), word('an', 'an', 'ADP')];
    expect(count(sentence(arrives, { expressions: [expression] })).words).toEqual([
      { headword: 'ankommen', times: 1, common: 500 },
      { headword: 'sie', times: 1, common: 100 },
    ]);
  });

  it('are none of names, figures, signs and contractions', () => {
    const words = [
      word('Blinken', 'Blinken', 'PROPN', 'Antony_Blinken'),
      word('Astana', 'Astana', 'PROPN'),
      word('2023', '2023', 'NUM'),
      word('zu', 'zu', 'ADP'),
      word('dem', 'der', 'DET'),
      word('–', '–', 'PUNCT'),
      word('Treffen', 'das Treffen', 'NOUN'),
    ];
    expect(count(sentence(words, { contractions: { 4: { form: 'zum', words: [4, 5] } } }))).toEqual({
      names: 3,
      words: [{ headword: 'Treffen', times: 1 }],
    });
  });

  it('of the article are most of its words', () => {
    const { names, words } = countHeadwords(analysis, divideByFrequency(['und', 'der']));
    const all = words.reduce((sum, { times }) => sum + times, names);
    expect(all / article.wordCount).toBeGreaterThan(0.85);
    expect(all / article.wordCount).toBeLessThan(1.1);
    expect(words.find(({ headword }) => headword === 'und')?.common).toBe(100);
    expect(words.map(({ headword }) => headword)).toContain('bekanntgeben');
    expect(words.map(({ headword }) => headword)).not.toContain('Blinken');
  });
});
