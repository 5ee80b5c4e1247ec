import { later } from '#keep/stamp.ts';
import { compareReviews, type Review, type SavedExpression } from '#study/store/saved-expression.ts';

/** The reviews of two copies, each once and in their order. */
export function mergeReviews(a: readonly Review[], b: readonly Review[]): readonly Review[] {
  const byKey = new Map([...a, ...b].map((review) => [`${review.at} ${review.grade}`, review]));
  return Array.from(byKey.values()).toSorted(compareReviews);
}

/**
 * Two copies of an expression as one: of each part the later one, of the reviews all. In whatever order, and however often,
 * copies are merged, the outcome is the same.
 */
export function mergeExpression(a: SavedExpression, b: SavedExpression): SavedExpression {
  const resets = a.resets && b.resets ? later(a.resets, b.resets) : (a.resets ?? b.resets);
  return {
    id: a.id,
    place: a.place,
    created: Math.min(a.created, b.created),
    content: later(a.content, b.content),
    note: later(a.note, b.note),
    known: later(a.known, b.known),
    deleted: later(a.deleted, b.deleted),
    reviews: mergeReviews(a.reviews, b.reviews),
    ...(resets && { resets }),
  };
}

/** Copies as a list in which each expression is once. */
export function mergeExpressions(copies: readonly SavedExpression[]): readonly SavedExpression[] {
  const merged = new Map<string, SavedExpression>();
  for (const one of copies) {
    const other = merged.get(one.id);
    merged.set(one.id, other ? mergeExpression(other, one) : one);
  }
  return Array.from(merged.values());
}
