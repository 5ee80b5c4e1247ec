/**
 * Repeats the text of a CoNLL-U file, as one article of `times` the length. Sentences and sections of a copy get ids
 * of their own; what is said of the document as a whole stays with the first.
 */
export function repeatArticle(conllu: string, times: number): string {
  const body = conllu.replace(/^# (?:newdoc|global|meta::).*\n/gm, '');
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    body.replace(/^# (?:sent_id|newpar id) = .*$/gm, `$&-${index + 2}`),
  );
  return [conllu, ...copies].join('');
}
