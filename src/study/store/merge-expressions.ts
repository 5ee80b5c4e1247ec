import {
  compareReviews,
  type Review,
  type SavedExpression,
  type Stamped,
} from '#study/store/saved-expression.ts';

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => isSame(part, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** JSON that is the same for the same value, in whatever order its keys were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isPlain(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** The later of two; of two written in the same millisecond the one whose text sorts last, whichever comes first. */
function later<Value>(a: Stamped<Value>, b: Stamped<Value>): Stamped<Value> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalText(a.value) >= canonicalText(b.value) ? a : b;
}

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
