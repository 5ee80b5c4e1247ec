import * as v from 'valibot';

/**
 * Repeats the text of a CoNLL-U file, as one article of `times` the length. Sentences and sections of a copy get ids
 * of their own; what is said of the document as a whole stays with the first.
 */
export function repeatArticle(conllu: string, times: number): string {
  const body = conllu.replace(/^# (?:newdoc|global|meta::).*\n/gm, '');
  const copies = suffixes(times).map((suffix) =>
    body.replace(/^# (?:sent_id|newpar id) = .*$/gm, `$&${suffix}`),
  );
  return [conllu, ...copies].join('');
}

/**
 * Repeats the text of a CoNLL-U file, as `documents` of `times` its length each, whose names differ.
 */
export function repeatDocuments(conllu: string, documents: number, times: number): string {
  const document = repeatArticle(conllu, times);
  return Array.from({ length: documents }, (_, index) =>
    document.replace(/^# newdoc id = .*$/m, `$&-${index + 1}`),
  ).join('');
}

const edition = v.looseObject({
  record: v.optional(v.looseObject({ claims: v.array(v.looseObject({ sentence: v.string() })) })),
});

/** Repeats what an edition says of each claim, as the claims are: it must say something of all. */
export function repeatEdition(json: string, times: number): string {
  const { record, ...others } = v.parse(edition, JSON.parse(json));
  if (!record) return json;
  const claims = ['', ...suffixes(times)].flatMap((suffix) =>
    record.claims.map((claim) => ({ ...claim, sentence: `${claim.sentence}${suffix}` })),
  );
  return JSON.stringify({ ...others, record: { ...record, claims } });
}

/** What the ids of each copy after the first end in. */
function suffixes(times: number): readonly string[] {
  return Array.from({ length: times - 1 }, (_, index) => `-${index + 2}`);
}
