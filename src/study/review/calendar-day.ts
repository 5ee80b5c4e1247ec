/** A day without a change of the clocks, in milliseconds. */
export const dayLength = 86_400_000;

/** The start of the day, in the reader's own time zone; both in milliseconds since 1970. */
export function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** The start of the day that many days later: 23 or 25 hours on where the clocks are changed. */
export function addDays(time: number, days: number): number {
  const day = new Date(startOfDay(time));
  return startOfDay(day.setDate(day.getDate() + days));
}

/** How many days of the reader's calendar lie between two times, in milliseconds since 1970; none where the later one isn't later. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.round((startOfDay(to) - startOfDay(from)) / dayLength));
}
