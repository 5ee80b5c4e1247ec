import type { Candidate } from '#article/analyse/candidate.ts';
import { inCase, inColumn } from '#article/analyse/cells.ts';
import { type Clause, divideClauses } from '#article/analyse/clauses.ts';
import { type DraftWord, type Pass, xposOf } from '#article/analyse/draft.ts';
import { findNounPhrases, type NounPhrase } from '#article/analyse/noun-phrases.ts';

const nominative = inCase('Nom');

/** Person and number of a clause’s subject, as far as it shows. */
function readSubject(
  words: readonly DraftWord[],
  phrases: readonly NounPhrase[],
  { first, end }: Clause,
): { readonly person: string; readonly number?: string } | undefined {
  const heads = phrases
    .filter(({ head, preposition }) => head >= first && head < end && preposition === undefined)
    .flatMap(({ head }) => words[head] ?? [])
    .filter(({ cells }) => (cells & nominative) === cells);
  const [head] = heads;
  if (head === undefined) return undefined;
  const personal = heads.find((word) => xposOf(word) === 'PPER') ?? head;
  const person =
    xposOf(personal) === 'PPER' ? (/Person=(\d)/.exec(personal.options[0]?.feats ?? '')?.[1] ?? '3') : '3';
  const isPlural = (personal.cells & inColumn('Plur')) === personal.cells;
  const isSingular = (personal.cells & inColumn('Plur')) === 0;
  return {
    person,
    ...(isPlural ? { number: 'Plur' } : isSingular && heads.length === 1 ? { number: 'Sing' } : {}),
  };
}

function moodOf({ feats }: Candidate): string {
  return /Mood=(\w+)/.exec(feats)?.[1] ?? '';
}

/** What speaks for a reading of a finite form: the person of the subject; the third person; the indicative; the present. */
function rate(option: Candidate, subject: ReturnType<typeof readSubject>): number {
  const { feats } = option;
  const person = feats.includes(`Person=${subject?.person ?? '3'}`) ? 8 : 0;
  const number = subject?.number !== undefined && feats.includes(`Number=${subject.number}`) ? 4 : 0;
  return person + number + (feats.includes('Mood=Ind') ? 2 : 0) + (feats.includes('Tense=Pres') ? 1 : 0);
}

/**
 * Settles person, number and mood of finite verbs by their subject. Where indicative and subjunctive have one form and nothing in the sentence
 * decides, it is the indicative, and marked as open.
 */
export const settleVerbs: Pass = (words) => {
  const result = [...words];
  const phrases = findNounPhrases(words);
  for (const clause of divideClauses(words)) {
    const verb = clause.finite === undefined ? undefined : words[clause.finite];
    if (verb === undefined || clause.finite === undefined) continue;
    const subject = readSubject(words, phrases, clause);
    const options = verb.options.toSorted((a, b) => rate(b, subject) - rate(a, subject));
    const [best] = options;
    if (best === undefined) continue;
    const person = /Number=\w+\|Person=\d/.exec(best.feats)?.[0] ?? '';
    const moods = new Set(
      options.filter(({ lemma, feats }) => lemma === best.lemma && feats.includes(person)).map(moodOf),
    );
    result[clause.finite] = { ...verb, options, isMoodOpen: moods.has('Ind') && moods.has('Sub') };
  }
  return result;
};
