import { describe, expect, it } from 'vitest';
import { knownHeadwords } from '#study/review/known-words.ts';
import { addReview, resetCard, setDeleted, setKnown } from '#study/store/change-expression.ts';
import type { Grade, SavedExpression } from '#study/store/saved-expression.ts';
import { tellWord } from '#study/store/told-word.ts';
import { sample } from '../store/sample.ts';

const day = 86_400_000;

/** Reviewed on these days after it was saved. */
function reviewed(days: readonly number[], grade: Grade = 'good', saved = sample()): SavedExpression {
  return days.reduce((before, at) => addReview(before, grade, at * day), saved);
}

/** Well past the 21 days. */
const learned = reviewed([1, 2, 5, 16, 50]);
const now = 60 * day;
const known = (records: Partial<Parameters<typeof knownHeadwords>[0]>, at = now) => [
  ...knownHeadwords({ expressions: [], words: [], ...records }, at),
];

describe('the words that are known', () => {
  it('are those that were told so', () => {
    const told = tellWord(undefined, { headword: 'aufgeben' }, true, 10);
    expect(known({ words: [told] })).toEqual(['aufgeben']);
    expect(known({ words: [tellWord(told, { headword: 'aufgeben' }, false, 20)] })).toEqual([]);
  });

  it('are those that were marked in the study list, by their headword', () => {
    expect(known({ expressions: [setKnown(sample(), true, 10)] })).toEqual(['aufgeben']);
    expect(known({ expressions: [sample()] })).toEqual([]);
  });

  it.each([
    ['are remembered for three weeks', learned, ['aufgeben']],
    ['were reviewed a few times only', reviewed([1, 2, 5]), []],
    ['were forgotten the last time', reviewed([55], 'again', learned), []],
    ['begin anew', resetCard(learned, 55 * day), []],
    ['are deleted', setDeleted(learned, true, 55 * day), []],
  ] as const)('are of the saved those that %s', (_, saved, expected) => {
    expect(known({ expressions: [saved] })).toEqual(expected);
  });

  it('are as was said last, by whatever', () => {
    const words = [tellWord(undefined, { headword: 'aufgeben' }, false, 51 * day)];
    expect(known({ expressions: [learned], words })).toEqual([]);
    // Learned once more since.
    expect(known({ expressions: [reviewed([55], 'good', learned)], words })).toEqual(['aufgeben']);
    // Saved in another sentence, as the word wasn't known there.
    const again = sample({ name: 's9', created: 58 * day });
    expect(known({ expressions: [learned, again] })).toEqual([]);
    expect(
      known({ expressions: [again], words: [tellWord(undefined, { headword: 'aufgeben' }, true, 59 * day)] }),
    ).toEqual(['aufgeben']);
  });
});
