import { describe, expect, it } from 'vitest';
import {
  addReview,
  editNote,
  saveExpression,
  setDeleted,
  setKnown,
  writeNote,
} from '#study/store/change-expression.ts';
import { mergeExpression } from '#study/store/merge-expressions.ts';
import { findBekanntgeben } from './sample.ts';

const found = findBekanntgeben();
const saved = saveExpression(undefined, found, 100);

describe('a change', () => {
  it('saves what was found, without a note, a mark or a review', () => {
    expect(saved.id).toBe('blinken-astana-2023/s6/6+19');
    expect(saved.content.value).toEqual(found.content);
    expect(saved).toMatchObject({ created: 100, note: { value: '' }, known: { value: false }, reviews: [] });
  });

  it('writes the note, the mark, and reviews, each with its time', () => {
    const changed = addReview(setKnown(writeNote(saved, ' Merken! ', 200), true, 300), 'good', 400);
    expect(changed.note).toEqual({ value: 'Merken!', at: 200 });
    expect(changed.known).toEqual({ value: true, at: 300 });
    expect(changed.reviews).toEqual([{ at: 400, grade: 'good' }]);
  });

  it.each([
    ['as it was begun', 'alt', 'alt', 'neu', 'neu'],
    ['taken away', 'alt', 'alt', '', ''],
    ['changed meanwhile', 'dort', 'alt', 'neu', 'dort\nneu'],
    ['changed meanwhile, and taken away here', 'dort', 'alt', ' ', 'dort'],
    ['changed meanwhile, and left here', 'dort', 'alt', 'alt', 'dort'],
    ['changed meanwhile to the same', 'neu', 'alt', 'neu', 'neu'],
    ['taken away meanwhile', '', 'alt', 'neu', 'neu'],
  ])('loses no note that was %s', (_, stored, begun, written, kept) => {
    expect(editNote(writeNote(saved, stored, 200), begun, written, 300).note.value).toBe(kept);
  });

  it('leaves the time of what stays the same', () => {
    expect(setKnown(saved, false, 200)).toEqual(saved);
    expect(saveExpression(saved, found, 200)).toEqual(saved);
  });

  it('brings back what was deleted, with all that it had', () => {
    const noted = addReview(writeNote(saved, 'Merken!', 200), 'easy', 250);
    const deleted = setDeleted(noted, true, 300);
    expect(deleted.deleted.value).toBe(true);
    for (const back of [setDeleted(deleted, false, 400), saveExpression(deleted, found, 400)]) {
      expect(back).toEqual({ ...noted, deleted: { value: false, at: 400 } });
    }
  });

  it('takes what the article says now when it is saved again', () => {
    const mended = { ...found, content: { ...found.content, gloss: 'made known' } };
    expect(saveExpression(saved, mended, 200).content).toEqual({ value: mended.content, at: 200 });
  });

  it('holds although the clock was set back', () => {
    const noted = writeNote(addReview(saved, 'good', 500), 'eins', 500);
    const later = addReview(writeNote(noted, 'zwei', 50), 'again', 50);
    expect(mergeExpression(noted, later)).toEqual(later);
    expect(later.note.value).toBe('zwei');
    expect(later.reviews.map(({ grade }) => grade)).toEqual(['good', 'again']);
  });
});
