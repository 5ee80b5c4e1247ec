import { overwrite } from '#keep/stamp.ts';
import { reviewsSinceReset, timeOfReview } from '#study/store/counted-reviews.ts';
import type { FoundExpression } from '#study/store/find-expression.ts';
import { mergeReviews } from '#study/store/merge-expressions.ts';
import { expressionId, type Grade, type SavedExpression } from '#study/store/saved-expression.ts';

/**
 * Saves what was found; of an expression that is saved already, or was deleted, the note, the mark and the memory stay.
 * All changes take the time as `readClock` has it, in milliseconds since 1970.
 */
export function saveExpression(
  stored: SavedExpression | undefined,
  { place, content }: FoundExpression,
  now: number,
): SavedExpression {
  if (stored) {
    return { ...setDeleted(stored, false, now), content: overwrite(stored.content, content, now) };
  }
  return {
    id: expressionId(place),
    place,
    created: now,
    content: { value: content, at: now },
    note: { value: '', at: now },
    known: { value: false, at: now },
    deleted: { value: false, at: now },
    reviews: [],
  };
}

/** Writes the reader's note, trimmed; an empty one takes it away. */
export function writeNote(saved: SavedExpression, note: string, now: number): SavedExpression {
  return { ...saved, note: overwrite(saved.note, note.trim(), now) };
}

/**
 * Writes the note of a form that was begun with another one. If that was changed in the meantime, as in another tab, both
 * notes stay: what is stored, and under it what was written.
 */
export function editNote(saved: SavedExpression, begun: string, note: string, now: number): SavedExpression {
  const stored = saved.note.value;
  const own = note.trim();
  if (stored === begun || stored === '') return writeNote(saved, own, now);
  if (own === begun || own === '' || own === stored) return saved;
  return writeNote(saved, `${stored}\n${own}`, now);
}

/** Sets or takes away the reader's own mark; what the scheduler remembers stays as it is. */
export function setKnown(saved: SavedExpression, known: boolean, now: number): SavedExpression {
  return { ...saved, known: overwrite(saved.known, known, now) };
}

/** Deletes an expression, or brings it back with all that it had. */
export function setDeleted(saved: SavedExpression, deleted: boolean, now: number): SavedExpression {
  return { ...saved, deleted: overwrite(saved.deleted, deleted, now) };
}

/** Adds the answer to a card. */
export function addReview(saved: SavedExpression, grade: Grade, now: number): SavedExpression {
  const review = { at: timeOfReview(saved, now), grade };
  return { ...saved, reviews: mergeReviews(saved.reviews, [review]) };
}

/** Has a card begin anew: its reviews stay, also for whoever merges a copy, and don't count any more. */
export function resetCard(saved: SavedExpression, now: number): SavedExpression {
  const times = reviewsSinceReset(saved).map(({ at }) => at);
  if (times.length === 0) return saved;
  const resets = saved.resets ?? { value: [], at: 0 };
  return { ...saved, resets: overwrite(resets, [...resets.value, times], now) };
}

/** Takes back the last reset: the reviews count again. */
export function undoReset(saved: SavedExpression, now: number): SavedExpression {
  if (!saved.resets) return saved;
  return { ...saved, resets: overwrite(saved.resets, saved.resets.value.slice(0, -1), now) };
}
