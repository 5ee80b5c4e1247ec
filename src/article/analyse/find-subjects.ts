import { everyCell, inCase, inColumn } from '#article/analyse/cells.ts';
import { type Clause, divideClauses } from '#article/analyse/clauses.ts';
import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { findNounPhrases, type NounPhrase, startOf } from '#article/analyse/noun-phrases.ts';

const nominative = inCase('Nom');
const plural = inColumn('Plur');

/** Verbs whose complement is a nominative too: *Er ist ein Freund*. */
const copulas = /^(?:sein|werden|bleiben|heißen)$/;

interface Found {
  readonly phrase: NounPhrase;
  readonly head: DraftWord;
}

/** Whether a verb’s number and person allow a subject. */
function mayAgree(verb: DraftWord, head: DraftWord): boolean {
  const number = (head.cells & nominative & plural) !== 0 ? 'Plur' : 'Sing';
  const isBoth = (head.cells & nominative & plural) !== 0 && (head.cells & nominative & ~plural) !== 0;
  const person = /Person=\d/.exec(head.options[0]?.feats ?? '')?.[0];
  const isPersonal = xposOf(head) === 'PPER';
  return verb.options.some(
    ({ feats }) =>
      (isBoth || feats.includes(`Number=${number}`)) &&
      feats.includes(isPersonal && person !== undefined ? person : 'Person=3'),
  );
}

/** Phrases that may be subjects or objects: those without a preposition, and no genitives. */
function findOpen(
  words: readonly DraftWord[],
  phrases: readonly NounPhrase[],
  { first, end }: Clause,
): readonly Found[] {
  return phrases.flatMap((phrase) => {
    const head = words[phrase.head];
    if (head === undefined || phrase.preposition !== undefined || phrase.head < first || phrase.head >= end)
      return [];
    return (head.cells & inCase('Nom', 'Acc')) === 0 ? [] : [{ phrase, head }];
  });
}

function isJoined(words: readonly DraftWord[], { phrase }: Found): boolean {
  const before = words[startOf(phrase) - 1];
  return before !== undefined && xposOf(before) === 'KON';
}

/** Whether a form can be nothing but a subject: *er*, *der Mann*. */
function isSure({ head }: Found): boolean {
  return (head.cells & nominative) === head.cells;
}

/** The phrase that is the subject: the only sure nominative, else the first one that the verb agrees with. */
function findSubject(verb: DraftWord, open: readonly Found[]): Found | undefined {
  const able = open.filter(({ head }) => (head.cells & nominative) !== 0 && mayAgree(verb, head));
  return able.find(isSure) ?? able.find(({ head }) => /^(?:PPER|PRELS)$/.test(xposOf(head))) ?? able[0];
}

/** The complement of a copula is a nominative too; of other verbs what is no subject is none. */
function isPredicative(words: readonly DraftWord[], clause: Clause, verb: DraftWord): boolean {
  if (!verb.options.some(({ lemma }) => copulas.test(lemma))) return false;
  return !words
    .slice(clause.first, clause.end)
    .some((word) => /^(?:VVPP|VVINF|VVIZU)$/.test(xposOf(word)) && uposOf(word) === 'VERB');
}

function narrow(word: DraftWord, cells: number): DraftWord {
  const left = word.cells & cells;
  if (left === 0) return word;
  const options = word.options.filter((option) => (option.cells & left) !== 0);
  return { ...word, cells: left, options: options.length > 0 ? options : word.options };
}

/**
 * Tells nominatives from accusatives: of what may be either, that which agrees with the finite verb is its subject, the first of several;
 * another is the object, or the complement of *sein*. Where several stand behind the verb and nothing decides, all stay open.
 */
export const findSubjects: Pass = (words) => {
  const result = [...words];
  const phrases = findNounPhrases(words);
  const set = ({ determiner, adjectives, head, names }: NounPhrase, cells: number) => {
    for (const at of [...(determiner === undefined ? [] : [determiner]), ...adjectives, head, ...names]) {
      const word = result[at];
      if (word) result[at] = narrow(word, cells);
    }
  };
  const reflexives: (readonly [Found, readonly Found[]])[] = [];
  let held: readonly Found[] = [];
  for (const clause of divideClauses(words)) {
    const verb = clause.finite === undefined ? undefined : words[clause.finite];
    const relative = startOfRelative(words, clause);
    const inClause = findOpen(words, phrases, clause);
    const isOn = words[clause.first]?.form === ',';
    const open = [...(isOn ? held : []), ...inClause.filter(({ phrase }) => phrase.head >= relative)];
    held = inClause.filter(({ phrase }) => phrase.head < relative);
    if (verb === undefined) {
      // A heading names what it is about.
      if (clause.first === 0 && clause.end === words.length)
        for (const { phrase } of open) set(phrase, nominative);
      continue;
    }
    const subject = findSubject(verb, open);
    if (subject === undefined) continue;
    // What comes before the verb is rarely the object; behind it either may come first.
    const isBefore = subject.phrase.head < (clause.finite ?? 0);
    if (!isBefore && isContested(verb, subject, open)) continue;
    const isPlural = verb.options.every(({ feats }) => feats.includes('Number=Plur'));
    const isSingular = verb.options.every(({ feats }) => feats.includes('Number=Sing'));
    set(subject.phrase, nominative & (isPlural ? everyNumber(subject, plural) : isSingular ? ~plural : -1));
    const predicative = isPredicative(words, clause, verb);
    // *Es besteht die Gefahr*: what *es* stands for may be the subject as well.
    const isEmpty =
      subject.head.form.toLowerCase() === 'es' && !verb.options.some(({ lemma }) => lemma === 'geben');
    for (const found of open) if (xposOf(found.head) === 'PRF') reflexives.push([found, open]);
    let wasSubject = false;
    for (const found of open) {
      if (found === subject) wasSubject = true;
      else if (wasSubject && isJoined(words, found)) set(found.phrase, nominative);
      else {
        wasSubject = false;
        if (isApart(words, found)) continue;
        if (isSure(found) || (isEmpty && xposOf(found.head) !== 'PRF')) continue;
        set(found.phrase, predicative && xposOf(found.head) !== 'PRF' ? nominative : ~nominative);
      }
    }
  }
  for (const [found, open] of reflexives) set(found.phrase, settleReflexive(result, open, found));
  return result;
};

/**
 * Where the relative clause of a finite verb begins that its clause has something else before: *Der Mann, der kam, lachte*, of which *Der Mann* is the
 * subject of *lachte*.
 */
function startOfRelative(words: readonly DraftWord[], { first, finite }: Clause): number {
  if (finite === undefined) return first;
  const at = words.slice(0, finite).findLastIndex((word, index) => {
    const before = words[index - 1];
    const isGoverned = before !== undefined && xposOf(before) === 'APPR' && words[index - 2]?.form === ',';
    return index > first && xposOf(word) === 'PRELS' && (before?.form === ',' || isGoverned);
  });
  return at === -1 ? first : at;
}

/** Whether another phrase may be the subject as well: *Die Frau sieht das Kind*. */
function isContested(verb: DraftWord, subject: Found, open: readonly Found[]): boolean {
  if (isSure(subject) || /^(?:PPER|PRELS|PIS|PDS)$/.test(xposOf(subject.head))) return false;
  return open.some(
    (found) =>
      found !== subject &&
      xposOf(found.head) !== 'PRF' &&
      (found.head.cells & nominative) !== 0 &&
      (found.head.cells & inCase('Acc')) !== 0 &&
      mayAgree(verb, found.head),
  );
}

/** What stands behind a sign, or *als*, may say something of another noun, and has the case of that. */
function isApart(words: readonly DraftWord[], { phrase, head }: Found): boolean {
  const before = words[startOf(phrase) - 1];
  if (before === undefined || !/^(?:NOUN|PROPN)$/.test(uposOf(head))) return false;
  return before.tag.startsWith('PUNCT') || /^(?:als|wie)$/.test(before.form);
}

/** *sich* is the object, and a dative only beside another one: *Er kauft sich ein Haus*. */
function settleReflexive(
  words: readonly DraftWord[],
  open: readonly Found[],
  { head, phrase }: Found,
): number {
  if (xposOf(head) !== 'PRF') return everyCell;
  const isObject = (found: Found) =>
    found.phrase !== phrase && ((words[found.phrase.head]?.cells ?? 0) & ~inCase('Acc')) === 0;
  return open.some(isObject) ? inCase('Dat') : inCase('Acc');
}

/** *Anna und Ben kommen*: a plural verb has singular subjects too. */
function everyNumber({ head }: Found, cells: number): number {
  return (head.cells & nominative & plural) === 0 ? -1 : cells;
}
