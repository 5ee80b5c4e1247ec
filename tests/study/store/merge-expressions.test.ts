import { describe, expect, it } from 'vitest';
import { mergeExpression } from '#study/store/merge-expressions.ts';
import { sample } from './sample.ts';

describe('merging', () => {
  it('takes of each part the later one, whichever copy has it', () => {
    const here = sample({ note: { value: 'hier', at: 5 }, known: { value: true, at: 1 } });
    const there = sample({ note: { value: 'dort', at: 3 }, known: { value: false, at: 2 } });
    expect(mergeExpression(here, there)).toMatchObject({
      note: { value: 'hier', at: 5 },
      known: { value: false, at: 2 },
    });
  });

  it('keeps the reviews of both copies, each once, in order of time', () => {
    const here = sample({
      reviews: [
        { at: 1, grade: 'good' },
        { at: 5, grade: 'easy' },
      ],
    });
    const there = sample({
      reviews: [
        { at: 1, grade: 'good' },
        { at: 3, grade: 'again' },
      ],
    });
    expect(mergeExpression(here, there).reviews.map(({ at }) => at)).toEqual([1, 3, 5]);
  });

  it('leaves deleted what was deleted later, and brings back what was saved again later', () => {
    const deleted = sample({ deleted: { value: true, at: 5 } });
    const older = sample({ deleted: { value: false, at: 4 } });
    const newer = sample({ deleted: { value: false, at: 6 } });
    expect(mergeExpression(deleted, older).deleted.value).toBe(true);
    expect(mergeExpression(deleted, newer).deleted.value).toBe(false);
  });

  it('doesn’t mind in what order a copy writes its keys', () => {
    const { dictionary, gloss = '', sentence, translation = '', ranges } = sample().content.value;
    const turned = sample({ content: {} });
    const other = {
      ...turned,
      content: { at: 0, value: { ranges, translation, sentence, gloss, dictionary } },
    };
    expect(JSON.stringify(mergeExpression(turned, other).content.value)).toBe(
      JSON.stringify(turned.content.value),
    );
    expect(mergeExpression(turned, other)).toEqual(mergeExpression(other, turned));
  });
});
