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
