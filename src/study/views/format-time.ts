import { addDays, dayLength, daysBetween } from '#study/review/calendar-day.ts';
import type { Memory } from '#study/review/scheduler.ts';

const minute = 60_000;
const hour = 60 * minute;

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A time span in its largest unit, a minute at least. In milliseconds. */
function measure(span: number): readonly [value: number, unit: Unit] {
  if (span < hour - minute / 2) return [Math.max(1, Math.round(span / minute)), 'minute'];
  if (span < dayLength - hour / 2) return [Math.round(span / hour), 'hour'];
  const days = span / dayLength;
  if (days < 30.5) return [Math.round(days), 'day'];
  const [value, unit] = days < 365 ? [days / 30.44, 'month' as const] : [days / 365.25, 'year' as const];
  return [value < 10 ? Math.round(value * 10) / 10 : Math.round(value), unit];
}

/** Writes a time span: *10 minutes*, *8 days*, *1.5 months*. In milliseconds. */
export function formatInterval(span: number, language: string): string {
  const [value, unit] = measure(span);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** Writes how long a card waits, seen from the time of its review: *10 minutes*, *1 day*, however late in the day that is. */
export function formatWait(from: number, { due, days }: Memory, language: string): string {
  return formatInterval(days > 0 ? days * dayLength : due - from, language);
}

/**
 * Writes when something will be, seen from another time: *in 8 days*, *in 8 Tagen*. What is on another day counts whole days of
 * the calendar, unless it is within the hour. Both in milliseconds since 1970.
 */
export function formatAhead(from: number, to: number, language: string): string {
  const days = daysBetween(from, to);
  const span = days > 0 && to - from >= hour ? days * dayLength : to - from;
  return new Intl.RelativeTimeFormat(language).format(...measure(span));
}

/**
 * Until when `formatAhead` goes on saying what it says, or for a little less; at most until the time itself has come. So a page that
 * says *in 6 Minuten* needn't ask each second whether it still does. All in milliseconds since 1970.
 */
export function nextChange(from: number, to: number): number {
  const step = to - from <= hour ? minute : hour;
  const steps = Math.round((to - from) / step);
  // Less than a minute is told as one.
  const rounded = steps > 1 ? to - (steps - 0.5) * step : to;
  const changes = [rounded, to - hour, addDays(from, 1), to].filter((time) => time > from);
  return Math.min(...changes) + 1;
}

/** Writes a day of the reader's calendar: *Monday, 3 March*. In milliseconds since 1970. */
export function formatDay(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(time);
}

/** Writes the day of the week in two or three letters: *Mon*. In milliseconds since 1970. */
export function formatWeekday(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short' }).format(time);
}
