/** The months, as a day has them: *5. März*. */
export const months: readonly string[] =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
