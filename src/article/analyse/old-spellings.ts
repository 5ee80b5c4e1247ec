/** What was written otherwise before 1901, and what is written for it now. */
const changes: readonly (readonly [old: RegExp, now: string])[] = [
  [/th/g, 't'],
  [/Th/g, 'T'],
  [/ey/g, 'ei'],
  [/ie(?=b|ng)/g, 'i'],
  [/iren$/, 'ieren'],
  [/dt$/, 't'],
  // *gehn, ruhn, schaun*
  [/(?<=h|au)n$/, 'en'],
  // *heil’ge, gold’ne*
  [/['’](?=[gk])/, 'i'],
  [/['’]/, 'e'],
];

/**
 * How a form may be written today that no dictionary has: *Thal*, *seyn*, *giebt*; and as it was before a poem took an *e* from it: *hätt’*,
 * *gehn*, *heil’ge*.
 */
export function todaysForms(form: string): readonly string[] {
  const one = changes.flatMap(([old, now]) => (form.search(old) === -1 ? [] : [form.replace(old, now)]));
  // Of what has a capital most are names.
  return /^\p{Lu}/u.test(form) ? one : [...one, `${form}e`];
}
