import { type Card, createEmptyCard, type Grade as FsrsGrade, fsrs, Rating, State } from 'ts-fsrs';
import { addDays, dayLength, daysBetween } from '#study/review/calendar-day.ts';
import { countedReviews, timeOfReview } from '#study/store/counted-reviews.ts';
import type { Grade, SavedExpression } from '#study/store/saved-expression.ts';

/** How far the memory of a card has come: `learning` and `relearning` go by minutes, `review` by days. */
export type Stage = 'new' | 'learning' | 'review' | 'relearning';

/** What the scheduler (FSRS) remembers of a card. It says nothing about the reader's own "known". */
export interface Memory {
  readonly stage: Stage;
  /**
   * When the card is to be reviewed next, in milliseconds since 1970: to the minute while it is being learned, then from the start
   * of a day; a new one since it was saved.
   */
  readonly due: number;
  /** How many days of the calendar after the last review that is; 0 while it goes by minutes. */
  readonly days: number;
  readonly reviews: number;
}

// Default parameters: 90 % to be remembered, steps of 1 and 10 minutes, nothing left to chance. So the reviews alone tell
// the memory: it needs no merging, and can't be broken.
const scheduler = fsrs();

const stages: Readonly<Record<State, Stage>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * The card after an answer. FSRS counts days in UTC; a reader's days end at the reader's midnight, so that the same evenings
 * lead to the same intervals all over the world.
 */
function answer(before: Card, at: number, grade: Grade): Card {
  return scheduler.next(seenFrom(before, at), at, ratings[grade]).card;
}

/** A card with its last review as many days of 24 hours before a time as there were days of the calendar. */
function seenFrom(card: Card, time: number): Card {
  if (!card.last_review) return card;
  const days = daysBetween(card.last_review.getTime(), time);
  return { ...card, last_review: new Date(time - days * dayLength) };
}

interface KnownCard {
  /** How many reviews counted; which, follows from it. */
  readonly count: number;
  readonly card: Card;
}

const cards = new WeakMap<SavedExpression, KnownCard>();

/** The card after all its reviews that count, worked out once for each state of an expression. */
function cardOf(saved: SavedExpression, now: number): Card {
  const reviews = countedReviews(saved, now);
  const known = cards.get(saved);
  if (known?.count === reviews.length) return known.card;
  const card = reviews.reduce<Card>(
    (before, { at, grade }) => answer(before, at, grade),
    createEmptyCard(saved.created),
  );
  cards.set(saved, { count: reviews.length, card });
  return card;
}

/** FSRS has a day of 24 hours; over a change of the clocks the days of the calendar are others. */
function describeCard({ state, due, reps, scheduled_days, last_review }: Card): Memory {
  const stage = stages[state];
  if (stage !== 'review' || !last_review) return { stage, due: due.getTime(), days: 0, reviews: reps };
  return {
    stage,
    due: addDays(last_review.getTime(), scheduled_days),
    days: scheduled_days,
    reviews: reps,
  };
}

/** What the scheduler remembers of an expression at a time, in milliseconds since 1970. */
export function memoryOf(saved: SavedExpression, now: number): Memory {
  return describeCard(cardOf(saved, now));
}

/** The memory after each of the four grades, if it were given now: what the buttons promise. */
export function previewGrades(saved: SavedExpression, now: number): Readonly<Record<Grade, Memory>> {
  const card = cardOf(saved, now);
  const at = timeOfReview(saved, now);
  const after = (grade: Grade) => describeCard(answer(card, at, grade));
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

/** From how many days of stability on a word counts as learned: so long it is remembered in nine of ten cases. Anki calls that mature. */
const learnedStability = 21;

/**
 * When the review was that has left an expression learned, in milliseconds since 1970; undefined where it isn't. One that is being learned,
 * or was forgotten and is being learned again, is not, whatever its stability.
 */
export function learnedAt(saved: SavedExpression, now: number): number | undefined {
  // Most of a long list were never reviewed.
  if (saved.reviews.length === 0) return undefined;
  const { state, stability, last_review } = cardOf(saved, now);
  return state === State.Review && stability >= learnedStability ? last_review?.getTime() : undefined;
}

/** How likely the expression is remembered now, from 0 to 1; undefined before the first review. */
export function recallNow(saved: SavedExpression, now: number): number | undefined {
  const card = cardOf(saved, now);
  if (!card.last_review) return undefined;
  return scheduler.get_retrievability(seenFrom(card, now), now, false);
}
