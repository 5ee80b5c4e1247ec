import { describe, expect, it } from 'vitest';
import {
  type AnalysedSentence,
  findCounterpart,
  findOriginal,
  printedWords,
  relatedWords,
} from '#article/document/analysis.ts';
import { fc } from '../../seeded.ts';

/** A sentence of which only what belongs together matters. */
function sentence(parts: Partial<AnalysedSentence>): AnalysedSentence {
  return {
    words: [],
    contractions: {},
    expressions: [],
    verbGroups: [],
    tokens: [],
    alignment: [],
    ...parts,
  };
}

const expression = (...words: readonly number[]) => ({ words, head: words[0] ?? 0, dictionary: '' });

describe('the printed words of a sentence', () => {
  /** Words by part of speech, and which of them are printed as one. */
  const printed = (upos: string, contractions: AnalysedSentence['contractions'] = {}) =>
    printedWords(
      sentence({
        words: upos
          .split(' ')
          .map((one) => ({ form: '', upos: one, features: {}, head: 0, relation: '', dictionary: '' })),
        contractions,
      }),
    );

  it('are its words, without its signs', () => {
    expect(printed('PUNCT NOUN PUNCT VERB PUNCT')).toEqual([[2], [4]]);
  });

  it('have a contraction once, as the words that it stands for', () => {
    const contractions = { 2: { form: 'zum', words: [2, 3] }, 5: { form: 'am', words: [5, 6] } };
    expect(printed('VERB ADP DET NOUN ADP DET NOUN', contractions)).toEqual([[1], [2, 3], [4], [5, 6], [7]]);
  });

  it('have a contraction that a sign is part of', () => {
    const contractions = { 1: { form: 'geht’s', words: [1, 2, 3] } };
    expect(printed('VERB PUNCT PRON PUNCT', contractions)).toEqual([[1, 2, 3]]);
    const signFirst = { 1: { form: '’s', words: [1, 2] } };
    expect(printed('PUNCT PRON VERB', signFirst)).toEqual([[1, 2], [3]]);
  });

  it('are none where there are signs only', () => {
    expect(printed('PUNCT PUNCT')).toEqual([]);
    expect(printedWords(sentence({}))).toEqual([]);
  });
});

describe('words that belong together', () => {
  const solle = sentence({ expressions: [expression(3, 5, 17)], verbGroups: [[2, 17]] });

  it.each([
    [2, [2, 3, 5, 17]],
    [5, [2, 3, 5, 17]],
    [4, [4]],
  ])('those of word %i', (word, related) => {
    expect(relatedWords(solle, word)).toEqual(related);
  });

  it('are the same for each of them', () => {
    const unit = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 4 }),
        fc.array(unit, { maxLength: 3 }),
        (marked, verbGroups) => {
          const one = sentence({ expressions: marked.map((words) => expression(...words)), verbGroups });
          for (const word of relatedWords(one, 1))
            expect(relatedWords(one, word)).toEqual(relatedWords(one, 1));
        },
      ),
    );
  });
});

describe('the counterpart', () => {
  const gaben = sentence({
    alignment: [
      { words: [6, 19], tokens: [13, 15] },
      { words: [7], tokens: [8] },
      { words: [9], tokens: [] },
    ],
  });

  it.each([
    [[6, 19], { whole: [13, 15], part: [] }],
    [[6], { whole: [], part: [13, 15] }],
    [[6, 7], { whole: [8], part: [13, 15] }],
    [[9], { whole: [], part: [] }],
    [[1], { whole: [], part: [] }],
  ])('of words %j', (words, counterpart) => {
    expect(findCounterpart(gaben, words)).toEqual(counterpart);
  });

  it.each([
    [8, { words: [7], isWhole: true }],
    [13, { words: [6, 19], isWhole: false }],
    [0, { words: [], isWhole: false }],
  ])('of token %i', (token, original) => {
    expect(findOriginal(gaben, token)).toEqual(original);
  });
});
