import type { Review, SavedExpression } from '#study/store/saved-expression.ts';
import { latestTime } from '#ui/clock.ts';

/** How far the clocks of a reader's devices may be apart, in milliseconds: half a world of time zones, set wrong by hand. */
const leeway = 86_400_000;

/** The reviews that no reset has taken back. */
export function reviewsSinceReset({ reviews, resets }: SavedExpression): readonly Review[] {
  if (!resets) return reviews;
  const takenBack = new Set(resets.value.flat());
  return reviews.filter(({ at }) => !takenBack.has(at));
}

/**
 * The reviews that count at a time, in milliseconds since 1970. One from the future was given while a clock was wrong: in
 * 2026 nobody can have known a card in 2040, and it must not wait until then.
 */
export function countedReviews(saved: SavedExpression, now: number): readonly Review[] {
  return reviewsSinceReset(saved).filter(({ at }) => at <= now + leeway);
}

/** The time that a review has if it is given now: after the others, even where the clock was set back a little. */
export function timeOfReview({ reviews }: SavedExpression, now: number): number {
  const last = reviews.findLast(({ at }) => at < now + leeway);
  return last ? Math.min(Math.max(now, last.at + 1), latestTime) : now;
}
