import { type Candidate, toCandidates } from '#article/analyse/candidate.ts';
import { cellsOf, everyCell, inColumn } from '#article/analyse/cells.ts';
import { findClosed } from '#article/analyse/closed-words.ts';
import { declineAdjective } from '#article/analyse/decline-adjective.ts';
import { deriveVerbs } from '#article/analyse/derive-verbs.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { isName } from '#article/analyse/names.ts';
import { findPlain } from '#article/analyse/plain-candidates.ts';
import { spellingsOf } from '#article/analyse/spellings.ts';
import { splitCompound } from '#article/analyse/split-compound.ts';

/** What a form may be, and how that is known. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** Whether a dictionary or a table has it, as it is or in another spelling. */
  readonly isKnown: boolean;
}

/** Finds what forms may be; each is looked up once. */
export type CandidateFinder = (form: string, isFirst: boolean) => Candidates;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}

/** Nouns that are made of an infinitive (*das Lesen*) or an adjective (*das Gute*). */
function deriveNouns(form: string, small: string, others: readonly Candidate[]): readonly Candidate[] {
  const nouns: Candidate[] = [];
  if (others.some(({ xpos }) => xpos === 'VVINF')) {
    const cells = cellsOf(['Nom', 'Acc', 'Dat'], ['Neut']);
    nouns.push({ lemma: form, upos: 'NOUN', xpos: 'NN', feats: '', cells, gender: 'Neut' });
  }
  const adjective = others.find(({ xpos }) => xpos === 'ADJA');
  if (adjective)
    nouns.push({
      lemma: capital(small).replace(/e[mnrs]$/, 'e'),
      upos: 'NOUN',
      xpos: 'NN',
      feats: '',
      cells: adjective.cells,
    });
  return nouns;
}

/** A genitive that the dictionaries have in its other form: *Kindes*, where they have *Kinds*. */
function findGenitive(form: string, table: FormTable): readonly Candidate[] {
  const base = /^(\p{Lu}.+?)(?:es|s|ses)$/u.exec(form)?.[1];
  if (base === undefined || table.find(form).length > 0) return [];
  const genitive = cellsOf(['Gen'], ['Masc', 'Neut']);
  return toCandidates(base, table.find(base)).flatMap((candidate) => {
    const isStrong = candidate.gender !== 'Fem' && candidate.lemma === base && candidate.upos === 'NOUN';
    const cells = genitive & inColumn(candidate.gender === 'Masc' ? 'Masc' : 'Neut');
    return isStrong ? [{ ...candidate, cells }] : [];
  });
}

function findIn(table: FormTable, form: string, isFirst: boolean): Candidates {
  const plain = findPlain(form);
  if (plain) return { all: [plain], isKnown: true };
  const small = form.toLowerCase();
  const closed = findClosed(small);
  const spellings = spellingsOf(form, isFirst);
  const listed = spellings.flatMap((spelling) => [
    ...toCandidates(spelling, table.find(spelling)),
    ...findGenitive(spelling, table),
  ]);
  const isAdjective = (lemma: string) =>
    table.has(lemma, 'ADJ') || deriveVerbs(lemma, table).some(({ xpos }) => xpos === 'VVPP');
  const adjectives =
    spellings
      .map((spelling) => declineAdjective(spelling.toLowerCase(), isAdjective))
      .find(({ length }) => length > 0) ?? [];
  const verbs =
    listed.some(({ upos }) => upos === 'VERB') || (isCapital(form) && listed.length > 0)
      ? []
      : deriveVerbs(small, table);
  const nouns = isCapital(form)
    ? deriveNouns(form, small, [
        ...listed,
        ...verbs,
        ...toCandidates(small, table.find(small)),
        ...adjectives,
      ])
    : [];
  const named = isCapital(form) && isName(form) ? [nameOf(form)] : [];
  const known = [
    ...closed,
    ...named,
    ...listed.filter(
      ({ upos, lemma }) =>
        upos !== 'ADJ' &&
        !(upos === 'VERB' && closed.some((other) => other.upos === 'AUX' && other.lemma === lemma)),
    ),
    ...(isCapital(form) && !isFirst ? [] : [...verbs, ...adjectives]),
    ...nouns.filter(({ lemma }) => !listed.some((other) => other.upos === 'NOUN' && other.lemma === lemma)),
  ];
  if (known.some(({ upos }) => upos === 'NOUN') || (known.length > 0 && !isCapital(form)))
    return { all: known, isKnown: true };
  const compound =
    isCapital(form) || form.includes('-') ? splitCompound(capitalAtHyphens(form), table) : undefined;
  if (compound === undefined) return { all: known, isKnown: known.length > 0 };
  const { first, last, readings, isSure } = compound;
  const joined = first.endsWith('-') ? (text: string) => text : (text: string) => text.toLowerCase();
  const compounds = toCandidates(last, readings).map((candidate) => ({
    ...candidate,
    lemma: first + joined(candidate.lemma),
    parts: [first, joined(last)],
  }));
  return { all: [...known, ...compounds], isKnown: isSure || known.length > 0 };
}

/** All capitals are read as a noun is written. */
function capitalAtHyphens(form: string): string {
  return /^\p{Lu}{4,}$/u.test(form) ? capital(form) : form;
}

function nameOf(form: string): Candidate {
  return { lemma: form, upos: 'PROPN', xpos: 'NE', feats: '', cells: everyCell };
}

/** A finder that remembers what it has found, for as long as a text is read. */
export function openCandidates(table: FormTable): CandidateFinder {
  const kept = [new Map<string, Candidates>(), new Map<string, Candidates>()] as const;
  return (form, isFirst) => {
    const own = kept[isFirst ? 1 : 0];
    const known = own.get(form);
    if (known) return known;
    const found = findIn(table, form, isFirst);
    own.set(form, found);
    return found;
  };
}
