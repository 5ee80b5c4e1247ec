import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalysedSentence, findCounterpart, findOriginal, relatedWords } from '#document/analysis.ts';

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
