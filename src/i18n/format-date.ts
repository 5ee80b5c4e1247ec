/** Making one takes longer than writing a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  formats.set(key, made);
  return made;
}

/**
 * Writes an ISO 8601 date in a language, as exact as it is given: `2023-02` is *Februar 2023* and never a first of
 * February.
 */
export function formatDate(date: string, language: string): string {
  const [, month, day] = date.split('-');
  return formatOf(language, month !== undefined, day !== undefined).format(new Date(date));
}

/**
 * Writes days in a language, from the first to the last: *1.–2. März 2023*, *March 1–2, 2023*. With plain spaces: which ones
 * stand round the dash differs between the build and the browser; and with none between two numbers.
 */
export function formatDays(first: string, last: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' });
  return format
    .formatRange(new Date(first), new Date(last))
    .replace(/\s/g, ' ')
    .replace(/(\d) – (\d)/, '$1–$2');
}

/** The day as ISO 8601, by the reader's own calendar. */
export function isoDay(date: Date): string {
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}
