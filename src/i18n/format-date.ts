/**
 * Writes an ISO 8601 date in a language, as exact as it is given: `2023-02` is *Februar 2023* and never a first of
 * February.
 */
export function formatDate(date: string, language: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(new Date(date));
}

/**
 * Writes days in a language, from the first to the last: *1.–2. März 2023*. With plain spaces: some platforms set the dash
 * off by thin ones and some don't, and the page must read the same where it is built and where it is read.
 */
export function formatDays(first: string, last: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' });
  return format.formatRange(new Date(first), new Date(last)).replace(/[\u2009\u202f]/g, ' ');
}
