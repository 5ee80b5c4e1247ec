import { describe, expect, it, vi } from 'vitest';
import { readShape } from '#keep/shape.ts';
import {
  addReview,
  editNote,
  resetCard,
  saveExpression,
  setDeleted,
  setKnown,
  undoReset,
  writeNote,
} from '#study/store/change-expression.ts';
import { reviewsSinceReset } from '#study/store/counted-reviews.ts';
import { mergeExpression } from '#study/store/merge-expressions.ts';
import { grades, type SavedExpression } from '#study/store/saved-expression.ts';
import { savedExpression } from '#study/store/study-shape.ts';
import { latestTime, readClock } from '#ui/clock.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, findBekanntgeben } from './sample.ts';

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

describe('resetting a card', () => {
  const learned = addReview(addReview(saved, 'good', 500), 'easy', Date.UTC(2040, 0, 1));

  it('lets none of its reviews count, and loses none', () => {
    const reset = resetCard(learned, 900);
    expect(reset.reviews).toEqual(learned.reviews);
    expect(reviewsSinceReset(reset)).toEqual([]);
    const again = addReview(reset, 'good', 1000);
    expect(reviewsSinceReset(again)).toEqual([{ at: 1000, grade: 'good' }]);
  });

  it('is taken back, the last one first', () => {
    const once = resetCard(learned, 900);
    const twice = resetCard(addReview(once, 'good', 1000), 1100);
    expect(reviewsSinceReset(undoReset(twice, 1200))).toEqual([{ at: 1000, grade: 'good' }]);
    expect(reviewsSinceReset(undoReset(undoReset(twice, 1200), 1300))).toEqual(twice.reviews);
    expect(undoReset(saved, 900)).toBe(saved);
  });

  it('is nothing to a card without reviews', () => {
    expect(resetCard(saved, 900)).toBe(saved);
  });

  it('holds against a copy from before, and is taken back for good', () => {
    const reset = resetCard(learned, 900);
    expect(mergeExpression(learned, reset)).toEqual(reset);
    const back = undoReset(reset, 1000);
    expect(mergeExpression(reset, back)).toEqual(back);
    expect(reviewsSinceReset(mergeExpression(back, learned))).toEqual(learned.reviews);
  });
});

describe('what is stored', () => {
  const anyTime = fc.oneof(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: latestTime }),
    fc.constantFrom(latestTime - 1, latestTime),
  );
  const note = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\uD800'));
  const anyChange: fc.Arbitrary<(stored: SavedExpression, now: number) => SavedExpression> = fc.oneof(
    note.map((text) => (stored: SavedExpression, now: number) => writeNote(stored, text, now)),
    fc.tuple(note, note).map(
      ([begun, text]) =>
        (stored: SavedExpression, now: number) =>
          editNote(stored, begun, text, now),
    ),
    fc.boolean().map((on) => (stored: SavedExpression, now: number) => setKnown(stored, on, now)),
    fc.boolean().map((on) => (stored: SavedExpression, now: number) => setDeleted(stored, on, now)),
    fc
      .constantFrom(...grades)
      .map((grade) => (stored: SavedExpression, now: number) => addReview(stored, grade, now)),
    fc.constantFrom(resetCard, undoReset),
    anyExpression.map(
      ({ content }) =>
        (stored: SavedExpression, now: number) =>
          saveExpression(stored, { place: stored.place, content: content.value }, now),
    ),
    anyExpression.map(
      (other) => (stored: SavedExpression) =>
        mergeExpression(stored, { ...other, id: stored.id, place: stored.place }),
    ),
  );

  it('can be read again whatever is done to it, and as often, by whatever clock', () => {
    fc.assert(
      fc.property(
        anyExpression,
        fc.array(fc.tuple(anyChange, anyTime), { maxLength: 12 }),
        (first, changes) => {
          let stored = first;
          for (const [change, now] of changes) {
            stored = change(stored, now);
            expect(readShape(savedExpression, stored)).toEqual({ ok: true, value: stored });
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('can be read when it was saved by a clock that is wrong', () => {
    for (const clock of [-8.64e15, -1, 0, 8.64e15]) {
      vi.spyOn(Date, 'now').mockReturnValue(clock);
      const now = readClock();
      const stored = addReview(writeNote(saveExpression(undefined, found, now), 'x', now), 'good', now);
      expect(readShape(savedExpression, stored).ok).toBe(true);
    }
    vi.restoreAllMocks();
  });
});
