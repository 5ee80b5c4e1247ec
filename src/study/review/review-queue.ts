import { addDays, startOfDay } from '#study/review/calendar-day.ts';
import { type Memory, memoryOf } from '#study/review/scheduler.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';

/**
 * Where an expression stands: `new` was never reviewed, `due` is to be reviewed now, `waiting` later, `known` is the
 * reader's own mark, which takes it out of the reviews.
 */
export const standings = ['new', 'due', 'waiting', 'known', 'deleted'] as const;

export type Standing = (typeof standings)[number];

/** Where an expression stands at a time, in milliseconds since 1970. */
export function standingOf(saved: SavedExpression, now: number): Standing {
  if (saved.deleted.value) return 'deleted';
  if (saved.known.value) return 'known';
  const memory = memoryOf(saved, now);
  if (memory.stage === 'new') return 'new';
  return memory.due <= now ? 'due' : 'waiting';
}

/** Whether a card is to be reviewed now: it is new, or due. */
export function isToReview(saved: SavedExpression, now: number): boolean {
  return ['new', 'due'].includes(standingOf(saved, now));
}

function inReview(expressions: readonly SavedExpression[]): readonly SavedExpression[] {
  return expressions.filter(({ known, deleted }) => !known.value && !deleted.value);
}

function rank({ stage }: Memory): number {
  if (stage === 'new') return 2;
  return stage === 'review' ? 1 : 0;
}

/**
 * The cards to review now: first those that are being learned, whose minutes count, then the others that are due, then
 * the new ones; the longest due first. The order is the same in every tab.
 */
export function listDue(expressions: readonly SavedExpression[], now: number): readonly SavedExpression[] {
  return expressions
    .filter((saved) => isToReview(saved, now))
    .map((saved) => ({ saved, memory: memoryOf(saved, now) }))
    .toSorted(
      (a, b) =>
        rank(a.memory) - rank(b.memory) || a.memory.due - b.memory.due || (a.saved.id < b.saved.id ? -1 : 1),
    )
    .map(({ saved }) => saved);
}

/** How many cards are to be reviewed now. */
export interface DueCount {
  readonly due: number;
  readonly fresh: number;
}

/** Counts the cards that are due and those that are new. */
export function countDue(expressions: readonly SavedExpression[], now: number): DueCount {
  const all = expressions.map((saved) => standingOf(saved, now));
  return {
    due: all.filter((standing) => standing === 'due').length,
    fresh: all.filter((standing) => standing === 'new').length,
  };
}

/** When the next card can be reviewed after now, in milliseconds since 1970; undefined where none waits. */
export function nextDue(expressions: readonly SavedExpression[], now: number): number | undefined {
  const times = inReview(expressions)
    .map((saved) => memoryOf(saved, now).due)
    .filter((time) => time > now);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** How many cards fall due on a day. */
export interface ForecastDay {
  /** Its start, in milliseconds since 1970. */
  readonly day: number;
  readonly due: number;
}

/** What the schedule says of the days to come. */
export interface Forecast {
  /** From today on; what is overdue counts today. */
  readonly days: readonly ForecastDay[];
  /** Due after the last of these days. */
  readonly later: number;
  /** Never reviewed: nobody can say when they will be. */
  readonly fresh: number;
}

/**
 * Forecasts the reviews of so many days, today included, from what is remembered now. Each card counts once, on the day for
 * which it is scheduled: the reviews that follow from that one, forgotten cards, and what will yet be saved are not in it.
 * So it is the least that is to be expected.
 */
export function forecast(expressions: readonly SavedExpression[], now: number, length: number): Forecast {
  const memories = inReview(expressions).map((saved) => memoryOf(saved, now));
  const dues = memories
    .filter(({ stage }) => stage !== 'new')
    .map(({ due }) => Math.max(startOfDay(due), startOfDay(now)));
  // Each day once, also where one is left out and its start is that of the next.
  const days = new Set(Array.from({ length }, (_, index) => addDays(now, index)));
  const counted = Array.from(days, (day) => ({ day, due: dues.filter((due) => due === day).length }));
  const fresh = memories.length - dues.length;
  return { days: counted, later: dues.length - counted.reduce((sum, { due }) => sum + due, 0), fresh };
}
