import { describe, expect, it } from 'vitest';
import { saveExpression, setDeleted } from '#study/store/change-expression.ts';
import { savedPositions } from '#study/store/saved-positions.ts';
import { article, findBekanntgeben, findInArticle } from './sample.ts';

const verb = saveExpression(undefined, findBekanntgeben(), 1);

describe('the words to mark in a text', () => {
  it('are those of its saved expressions, by their positions', () => {
    const frame = findInArticle('s10', 'Rahmen');
    if (!frame) throw new Error('im Rahmen is gone');
    const saved = [verb, saveExpression(undefined, frame, 1)];
    const positions = savedPositions(saved, article);
    expect([...positions.keys()]).toEqual(['s6', 's10']);
    expect(positions.get('s6')?.size).toBe(2);
    expect(positions.get('s10')?.size).toBe(2);
  });

  it('are none of deleted ones, of another article, or of a sentence that has changed', () => {
    const { value } = verb.content;
    const changed = { ...verb, content: { at: 1, value: { ...value, sentence: `${value.sentence} ja` } } };
    const elsewhere = { ...verb, place: { ...verb.place, article: 'another' } };
    for (const one of [setDeleted(verb, true, 2), changed, elsewhere]) {
      expect(savedPositions([one], article).size).toBe(0);
    }
  });
});
