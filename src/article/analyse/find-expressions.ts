import { isOfCalendar } from '#article/analyse/calendar.ts';
import { readFeatures } from '#article/analyse/candidate.ts';
import { inCase } from '#article/analyse/cells.ts';
import { type Clause, divideClauses } from '#article/analyse/clauses.ts';
import { type DraftWord, uposOf, xposOf } from '#article/analyse/draft.ts';
import { findNounPhrases, type NounPhrase } from '#article/analyse/noun-phrases.ts';
import { expressionsOf, isGoverning, type VerbExpression } from '#article/analyse/verb-expressions.ts';
import type { ExpressionKind } from '#article/conllu/parse-expressions.ts';

/** Words of a sentence that are a dictionary’s one entry. */
export interface FoundExpression {
  /** By their places, in order. */
  readonly words: readonly number[];
  readonly kind: ExpressionKind;
  readonly dictionary: string;
  /** What it means, where that is one thing. */
  readonly gloss?: string;
}

/** What is asked of the sentence of a verb. */
interface Surroundings {
  readonly words: readonly DraftWord[];
  readonly verb: number;
  /** The places of its clause, the nearest first. */
  readonly near: readonly number[];
  readonly finite: DraftWord | undefined;
  readonly phrases: readonly NounPhrase[];
}

const nominative = inCase('Nom');

function lemmaOf(words: readonly DraftWord[], at: number): string {
  const { options, partner } = words[at] ?? {};
  const particle = partner === undefined ? '' : (words[partner]?.form.toLowerCase() ?? '');
  return particle + (options?.[0]?.lemma ?? '');
}

function featuresOf(word: DraftWord): ReadonlyMap<string, string> {
  return readFeatures(word.options[0]?.feats ?? '');
}

/** The places around a verb that belong to its clause, as far as a sign tells; behind a verb that ends it nothing does but what was put there. */
function listNear(words: readonly DraftWord[], { first, end }: Clause, verb: number): readonly number[] {
  const isSign = ({ form }: DraftWord) => /^[,;:.!?…–()]$/.test(form);
  const start = Math.max(first, words.slice(0, verb).findLastIndex(isSign) + 1);
  const sign = words.findIndex((word, at) => at > verb && isSign(word));
  const stop = sign === -1 ? end : Math.min(sign, end);
  const places = Array.from({ length: Math.max(0, stop - start) }, (_, index) => start + index);
  return places.filter((at) => at !== verb).toSorted((a, b) => Math.abs(a - verb) - Math.abs(b - verb));
}

/** Whether a pronoun stands for *sich*: *mich* beside *ich*, or beside no person that shows. */
function isReflexive(word: DraftWord, finite: DraftWord | undefined): boolean {
  const form = word.form.toLowerCase();
  if (form === 'sich') return true;
  if (!/^(?:mich|mir|dich|dir|uns|euch)$/.test(form)) return false;
  if (finite === undefined) return xposOf(word) === 'PRF';
  const number = /^[md]/.test(form) ? 'Sing' : 'Plur';
  const person = /^(?:m|uns)/.test(form) ? '1' : '2';
  const features = featuresOf(finite);
  return features.get('Number') === number && features.get('Person') === person;
}

/** Whether a word is the *es* that nobody is meant by: the subject of its clause, where that has no other. */
function isPlaceholder(at: number, { words, near, finite, phrases }: Surroundings): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:es|['’]s)$/i.test(word.form) || (word.cells & nominative) === 0)
    return false;
  if (finite !== undefined && featuresOf(finite).get('Person') !== '3') return false;
  const isSubject = (cells: number) => cells !== 0 && (cells & nominative) === cells;
  return !phrases.some(
    ({ head, preposition }) =>
      head !== at && near.includes(head) && preposition === undefined && isSubject(words[head]?.cells ?? 0),
  );
}

/** Whether a noun tells when: *am Dienstag*, *am selben Tag*. */
function isTime(word: DraftWord | undefined): boolean {
  const lemma = word?.options[0]?.lemma ?? '';
  return isOfCalendar(lemma) || /(?:[Tt]ag|[Aa]bend|[Mm]orgen|[Mm]ittag|Wochenende)$/.test(lemma);
}

/** Whether a preposition has its case here: *auf den Zug*, or *darauf*, which shows none. */
function governs(at: number, asked: string, { words, phrases }: Surroundings): boolean {
  const [preposition = '', inWhich] = asked.split('.');
  const word = words[at];
  const form = word?.form.toLowerCase() ?? '';
  if (word === undefined || word.partner !== undefined) return false;
  if (form !== preposition) return new RegExp(`^(?:da|wo)r?${preposition}$`).test(form);
  if (preposition === 'als') return xposOf(word) !== 'KOUS';
  const phrase = phrases.find((one) => one.preposition === at);
  // *am selben Tag sterben* tells when, *sich auf den Tag freuen* doesn’t.
  if (phrase === undefined || (inWhich === 'Dat' && isTime(words[phrase.head]))) return false;
  const wanted = inWhich === 'Acc' ? inCase('Acc') : inWhich === 'Dat' ? inCase('Dat') : -1;
  return ((words[phrase.head]?.cells ?? 0) & wanted) !== 0;
}

/** Whether a word is what a row asks for: *’s* is *es*. */
function isForm(word: DraftWord | undefined, asked: string): boolean {
  const form = word?.form.toLowerCase();
  return form === asked.toLowerCase() || (asked === 'es' && /^['’]s$/.test(form ?? ''));
}

/** Where a row of words stands, each by its form; `*` is the verb. */
function findRow(row: readonly string[], { words, verb, near }: Surroundings): readonly number[] | undefined {
  const start = near.find((from) =>
    row.every((form, by) =>
      form === '*' ? from + by === verb : near.includes(from + by) && isForm(words[from + by], form),
    ),
  );
  return start === undefined ? undefined : row.flatMap((form, by) => (form === '*' ? [] : [start + by]));
}

/** Whether something has a case of its own in the clause, without a preposition. */
function hasObject(inWhich: string, { words, near, phrases }: Surroundings): boolean {
  const cells = inWhich === 'Dat' ? inCase('Dat') : inCase('Acc');
  return phrases.some(({ head, preposition }) => {
    const own = words[head]?.cells ?? 0;
    return near.includes(head) && preposition === undefined && own !== 0 && (own & cells) === own;
  });
}

/** Where a word of an expression stands; of a row all of its places. */
function findWord(asked: string, around: Surroundings): readonly number[] | undefined {
  const { words, near, finite } = around;
  if (asked.startsWith('!')) return hasObject(asked.slice(1), around) ? undefined : [];
  const is = (at: number): boolean => {
    const word = words[at];
    if (asked === 'sich') return word !== undefined && isReflexive(word, finite);
    return asked === 'es' ? isPlaceholder(at, around) : governs(at, asked, around);
  };
  if (!/^(?:es|sich)$/.test(asked) && !isGoverning(asked)) return findRow(asked.split('_'), around);
  const found = near.find(is);
  return found === undefined ? undefined : [found];
}

/** The places of all that belongs to an expression beside its verb; undefined where something of it isn’t there. */
function findAll({ words }: VerbExpression, around: Surroundings): readonly number[] | undefined {
  const found: number[] = [];
  for (const word of words) {
    const places = findWord(word, around);
    if (places === undefined) return undefined;
    found.push(...places);
  }
  return found;
}

function distance(found: readonly number[], verb: number): number {
  return found.reduce((sum, at) => sum + Math.abs(at - verb), 0);
}

/** *sich freuen auf* is reflexive, *warten auf* has its preposition, what has other words is an idiom: PARSEME’s kinds. */
function kindOf({ words }: VerbExpression): ExpressionKind {
  if (words.every((word) => word === 'sich' || isGoverning(word)))
    return words.includes('sich') ? 'IRV' : 'IAV';
  return 'VID';
}

/** The expression that a verb is in: of several that which has the most words, and those the nearest. */
function findOf(around: Surroundings): FoundExpression | undefined {
  const { words, verb } = around;
  const { partner } = words[verb] ?? {};
  const [best] = expressionsOf(lemmaOf(words, verb))
    .flatMap((expression) => {
      const found = findAll(expression, around);
      return found === undefined ? [] : [{ expression, found }];
    })
    .toSorted((a, b) => b.found.length - a.found.length || distance(a.found, verb) - distance(b.found, verb));
  if (best === undefined) return undefined;
  const { dictionary, gloss } = best.expression;
  const own = partner === undefined ? [verb] : [verb, partner];
  return {
    words: [...own, ...best.found].toSorted((a, b) => a - b),
    kind: kindOf(best.expression),
    dictionary,
    gloss,
  };
}

/** A verb and its particle that stand apart, as a dictionary has both: *gibt … bekannt*. */
function separatedAt(words: readonly DraftWord[], at: number): FoundExpression | undefined {
  const { partner } = words[at] ?? {};
  if (partner === undefined || partner < at) return undefined;
  return { words: [at, partner], kind: 'VPC.full', dictionary: lemmaOf(words, at) };
}

/** The expressions of a sentence’s verbs, in order: with *es*, *sich*, a noun or a preposition, and with a particle that stands apart. */
export function findExpressions(words: readonly DraftWord[]): readonly FoundExpression[] {
  const verbs = [...words.keys()].filter((at) => isVerb(words[at]));
  const asked = verbs.filter((at) => expressionsOf(lemmaOf(words, at)).length > 0);
  const clauses = asked.length > 0 ? divideClauses(words) : [];
  const phrases = asked.length > 0 ? findNounPhrases(words) : [];
  const taken = new Set<number>();
  const found: FoundExpression[] = [];
  for (const verb of asked) {
    const clause = clauses.find(({ first, end }) => verb >= first && verb < end);
    if (clause === undefined) continue;
    const near = listNear(words, clause, verb);
    const finite = clause.finite === undefined ? undefined : words[clause.finite];
    const one = findOf({ words, verb, near, finite, phrases });
    if (one === undefined || one.words.some((at) => taken.has(at))) continue;
    for (const at of one.words) taken.add(at);
    found.push(one);
  }
  const separated = [...words.keys()].flatMap((at) => (taken.has(at) ? [] : (separatedAt(words, at) ?? [])));
  return [...found, ...separated].toSorted((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
}

function isVerb(word: DraftWord | undefined): boolean {
  return word !== undefined && uposOf(word) === 'VERB';
}
