const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function formatUnit(value: number, unit: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: value < 10 && (unit === 'month' || unit === 'year') ? 1 : 0,
  }).format(value);
}

/** Writes a time span in its largest unit, a minute at least: *10 minutes*, *8 days*, *1.5 months*. In milliseconds. */
export function formatInterval(span: number, language: string): string {
  if (span < hour) return formatUnit(Math.max(1, Math.round(span / minute)), 'minute', language);
  if (span < day) return formatUnit(Math.round(span / hour), 'hour', language);
  const days = span / day;
  if (days < 30.5) return formatUnit(Math.round(days), 'day', language);
  if (days < 365) return formatUnit(days / 30.44, 'month', language);
  return formatUnit(days / 365.25, 'year', language);
}

/** Writes a day of the reader's calendar: *Monday, 3 March*. In milliseconds since 1970. */
export function formatDay(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(time);
}

/** Writes the day of the week in two or three letters: *Mon*. In milliseconds since 1970. */
export function formatWeekday(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short' }).format(time);
}
