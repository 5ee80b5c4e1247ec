import { type Cells, type Column, inCase, inColumn } from '#article/analyse/cells.ts';
import { type DraftWord, type Knowledge, uposOf, xposOf } from '#article/analyse/draft.ts';
import { kindOfName } from '#article/analyse/names.ts';

/** Endings of names that have their *s* in all cases: *Thomas, Markus, Paris, Athos*. */
const ownS = /(?:[aiou]s|ss|es)$/;

/** Names that are plurals. */
const plurals =
  /^(?:USA|Niederlanden?|Philippinen|Alpen|Bahamas|Malediven|Seychellen|Azoren|Balearen|Anden)$/;

const feminine = /^(?:Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Moldau)$/;
const masculine = /^(?:Irak|Iran|Jemen|Sudan|Libanon|Vatikan|Kosovo)$/;

/** Countries and towns are neuter, but for those that are always named with their article. */
function columnsOf(lemma: string): readonly Column[] {
  if (kindOfName(lemma) !== 'place') return ['Masc', 'Fem', 'Neut'];
  if (feminine.test(lemma)) return ['Fem'];
  return masculine.test(lemma) ? ['Masc'] : ['Neut'];
}

/** The cases, the gender and the number of a name: its genitive shows, and it is singular, but for those that aren’t. */
export function cellsOfName(form: string, lemma: string): Cells {
  if (plurals.test(form)) return inColumn('Plur');
  const singular = inColumn(...columnsOf(lemma));
  return form === `${lemma}s` || form === `${lemma}’` ? singular & inCase('Gen') : singular;
}

/** All capitals are how a name is printed, but for what is known by its letters. */
function readCapitals(form: string): string {
  return /^\p{Lu}{5,}$/u.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form;
}

/**
 * A name as it is called: without the *s* of a genitive, where a list or the text has it without, or where a noun follows that it can belong to. An adjective in
 * a name is that adjective: *Nahen* in *dem Nahen Osten*.
 */
export function nameLemma(word: DraftWord, next: DraftWord | undefined, { names }: Knowledge): string {
  const { form, candidates } = word;
  const isBeforeNoun = next !== undefined && /^(?:NOUN|PROPN)$/.test(uposOf(next));
  const adjective = candidates.all.find(({ xpos }) => xpos === 'ADJA');
  if (adjective && isBeforeNoun && /e[mnrs]?$/.test(form)) return adjective.lemma;
  const base = /^(.{2,}?)['’]?s$/.exec(form)?.[1];
  if (base !== undefined && (names.has(base) || kindOfName(base) !== undefined)) return base;
  const isOwner =
    isBeforeNoun && uposOf(next) === 'NOUN' ? true : next !== undefined && xposOf(next) === 'ADJA';
  if (base !== undefined && isOwner && kindOfName(form) === undefined && !ownS.test(form)) return base;
  return readCapitals(form.replace(/['’]$/, ''));
}
