/** A day without a change of the clocks, in milliseconds. */
export const dayLength = 86_400_000;

/** The start of the day, in the reader's own time zone; both in milliseconds since 1970. */
export function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/**
 * The start of the day that many days of the calendar later: 23 or 25 hours on where the clocks are changed, and the next one that
 * there was where a day was left out (Samoa, 30 December 2011).
 */
export function addDays(time: number, days: number): number {
  const day = new Date(startOfDay(time));
  return startOfDay(day.setDate(day.getDate() + days));
}

/** The number of a day of the reader's calendar, the same however long the days before it were. */
function dayNumber(time: number): number {
  const day = new Date(time);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / dayLength;
}

/** How many days of the reader's calendar lie between two times, in milliseconds since 1970; none where the later one isn't later. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, dayNumber(to) - dayNumber(from));
}
