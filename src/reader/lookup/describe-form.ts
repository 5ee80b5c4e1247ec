import type { TFunction } from 'i18next';
import type { AnalysedWord } from '#article/document/analysis.ts';

const cases = ['Nom', 'Gen', 'Dat', 'Acc'] as const;
const numbers = ['Sing', 'Plur'] as const;
const persons = ['1', '2', '3'] as const;
const tenses = ['Pres', 'Past'] as const;
const degrees = ['Cmp', 'Sup'] as const;

/** A feature's value where it is one of those that have a word in the interface. */
function pick<Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined {
  return values.find((known) => known === value);
}

/**
 * Names the form of a word as a grammar does: *dative plural*, *past, 3rd person plural*, *Konjunktiv I*; empty for a word
 * that has only one.
 */
export function describeForm({ features }: AnalysedWord, t: TFunction<'reader/lookup'>): string {
  const { Case, Person, Tense, Mood, VerbForm, Degree } = features;
  const number = pick(numbers, features.Number);
  if (VerbForm === 'Inf') return t('infinitive');
  if (VerbForm === 'Part') return t('participle');
  if (VerbForm === 'Fin') {
    const tense = pick(tenses, Tense);
    const person = pick(persons, Person);
    const who = person && number && t(`person.${person}.${number}`);
    const when = tense && (Mood === 'Sub' ? t(`subjunctive.${tense}`) : t(`tense.${tense}`));
    return [Mood === 'Imp' ? t('imperative') : when, who].filter((part) => part !== undefined).join(', ');
  }
  const grammaticalCase = pick(cases, Case);
  const degree = pick(degrees, Degree);
  return [
    grammaticalCase && t(`case.${grammaticalCase}`),
    number && t(`number.${number}`),
    degree && t(`degree.${degree}`),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
