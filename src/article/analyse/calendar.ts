/** The months, as a day has them: *5. März*. */
export const months: readonly string[] =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** The days of the week, of which the North has two words for one. */
export const weekdays: readonly string[] =
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag'.split(' ');

// Austria's *Jänner*.
const names = new Set([...months, ...weekdays, 'Jänner']);

/** Whether a noun is a month or a day of the week. */
export function isOfCalendar(lemma: string): boolean {
  return names.has(lemma);
}
