import type { Reading } from '#article/analyse/form-table.ts';

type Find = (form: string) => readonly Reading[];

/** What an adjective has behind its stem, with the features that it may then have. */
type Declension = ReadonlyMap<string, readonly string[]>;

/** Whether a form is a participle, without an ending: *geräumt*, *räumend*, and *einzuräumend*. */
function isParticiple(form: string, find: Find): boolean {
  if (!/[dnt]$/.test(form)) return false;
  if (find(form).some(({ feats }) => feats === 'VerbForm=Part')) return true;
  return form.endsWith('nd') && find(form.slice(0, -1)).some(({ feats }) => feats === 'VerbForm=Inf');
}

/** Participles as adjectives, whose lemma is the participle. */
function declineParticiples(form: string, declension: Declension, find: Find): readonly Reading[] {
  return Array.from(declension).flatMap(([ending, all]) => {
    if (!form.endsWith(ending)) return [];
    const lemma = form.slice(0, form.length - ending.length);
    if (!isParticiple(lemma, find)) return [];
    return all.map((feats) => ({ lemma, upos: 'ADJ', feats }));
  });
}

/** An adjective that has become a noun and is declined as before: *die Deutschen*, *ein Abgeordneter*. Its lemma is the weak form. */
function nounOfAdjective(form: string, { upos, feats }: Reading): readonly Reading[] {
  if (upos !== 'ADJ' || !feats.startsWith('Case')) return [];
  const others = feats.replace(/\|Degree=\w+/, '');
  return [{ lemma: form.replace(/[mnrs]$/, ''), upos: 'NOUN', feats: others }];
}

/** An infinitive that has become a noun: *das Lesen*, *des Lesens*. */
function nounsOfInfinitive(form: string, small: string, find: Find): readonly Reading[] {
  const isInfinitive = (one: string) =>
    find(one).some(({ lemma, feats }) => feats === 'VerbForm=Inf' && lemma === one);
  const write = (lemma: string, cases: readonly string[]) =>
    cases.map((one) => ({ lemma, upos: 'NOUN', feats: `Case=${one}|Gender=Neut|Number=Sing` }));
  return [
    ...(/n$/.test(form) && isInfinitive(small) ? write(form, ['Acc', 'Dat', 'Nom']) : []),
    ...(/ns$/.test(form) && isInfinitive(small.slice(0, -1)) ? write(form.slice(0, -1), ['Gen']) : []),
  ];
}

/**
 * What a form may be by rule, besides what is written of it: a participle that is declined, an adjective or an infinitive that has
 * become a noun.
 */
export function deriveReadings(
  form: string,
  written: readonly Reading[],
  declension: Declension,
  find: Find,
): readonly Reading[] {
  const first = form.charAt(0);
  const small = first.toLowerCase() + form.slice(1);
  if (small === form) {
    const isKnown = (lemma: string) => written.some((one) => one.upos === 'ADJ' && one.lemma === lemma);
    return declineParticiples(form, declension, find).filter(({ lemma }) => !isKnown(lemma));
  }
  const adjectives = /e[mnrs]?$/.test(form)
    ? [...find(small), ...declineParticiples(small, declension, find)]
    : [];
  return [
    ...adjectives.flatMap((one) => nounOfAdjective(form, one)),
    ...nounsOfInfinitive(form, small, find),
  ];
}
