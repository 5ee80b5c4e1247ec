import { type Candidate, type Candidates, toCandidates } from '#article/analyse/candidate.ts';
import { everyCell } from '#article/analyse/cells.ts';
import { findClosed } from '#article/analyse/closed-words.ts';
import { declineAdjective } from '#article/analyse/decline-adjective.ts';
import { deriveVerbs, findShortVerbs } from '#article/analyse/derive-verbs.ts';
import { findCompounds } from '#article/analyse/find-compounds.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { isName, kindOfName } from '#article/analyse/names.ts';
import { todaysForms } from '#article/analyse/old-spellings.ts';
import { findPlain } from '#article/analyse/plain-candidates.ts';
import { spellingsOf } from '#article/analyse/spellings.ts';
import { inTodaysSpelling } from '#article/analyse/todays-spelling.ts';

/** Finds what forms may be; each is looked up once. */
export type CandidateFinder = (form: string, isFirst: boolean) => Candidates;

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}

/** @param isToday whether it is sought in other spellings too, where it isn’t found as it is */
function findIn(table: FormTable, form: string, isFirst: boolean, isToday = true): Candidates {
  const plain = findPlain(form);
  if (plain) return { all: [plain], isKnown: true };
  const small = form.toLowerCase();
  const spellings = spellingsOf(form, isFirst);
  const closed = Array.from(
    new Set([small, ...spellings.map((spelling) => spelling.toLowerCase())]),
    findClosed,
  ).flat();
  const entries = spellings.flatMap((spelling) => toCandidates(spelling, table.find(spelling)));
  // *rad fahren* is two words, of which *fuhr* is one.
  const listed = entries.filter(({ lemma }) => !lemma.includes(' '));
  const isAdjective = (lemma: string) =>
    table.has(lemma, 'ADJ') || deriveVerbs(lemma, table).some(({ xpos }) => xpos === 'VVPP');
  const adjectives = spellings
    .flatMap((spelling) => declineAdjective(spelling.toLowerCase(), isAdjective) ?? [])
    .slice(0, 1);
  const verbs =
    listed.some(({ upos }) => upos === 'VERB') || (isCapital(form) && listed.length > 0)
      ? []
      : deriveVerbs(small, table);
  const named = isCapital(form) && isName(form) ? [nameOf(form)] : [];
  // *Berliner* and *Kölner* before a noun aren’t declined.
  const ofPlace = /^\p{Lu}\p{Ll}+er$/u.test(form) && kindOfName(form.slice(0, -2)) === 'place';
  const known = [
    ...(ofPlace ? [{ ...nameOf(form), upos: 'ADJ', xpos: 'ADJA', feats: 'Degree=Pos' }] : []),
    ...closed,
    ...named,
    ...listed.filter(
      ({ upos, lemma }) =>
        upos !== 'ADJ' &&
        !(
          /^(?:VERB|AUX)$/.test(upos) && closed.some((other) => other.upos === 'AUX' && other.lemma === lemma)
        ),
    ),
    ...(isCapital(form) && !isFirst ? [] : verbs),
    ...adjectives,
  ];
  const short = known.length === 0 && (isFirst || !isCapital(form)) ? findShortVerbs(small, table) : [];
  if (short.length > 0) return { all: short, isKnown: true };
  if (known.some(({ upos }) => upos === 'NOUN') || (known.length > 0 && !isCapital(form)))
    return { all: known, isKnown: true };
  const older = () => (known.length === 0 && isToday ? findOlder(table, form, isFirst) : []);
  if (!isCapital(form) && !form.includes('-')) {
    const all = known.length === 0 ? older() : known;
    return { all, isKnown: all.length > 0 };
  }
  const compounds = findCompounds(form, table);
  const isSure = compounds.isKnown && compounds.all.length > 0;
  const old = isSure ? [] : older();
  if (old.length > 0) return { all: old, isKnown: true };
  return { all: [...known, ...compounds.all], isKnown: known.length > 0 || isSure };
}

/** What a form is in today’s spelling: verbs, nouns and adjectives; and a name, as *Roth* and *Thal* may be one. */
function findOlder(table: FormTable, form: string, isFirst: boolean): readonly Candidate[] {
  if (!/^\p{L}[\p{L}'’]{2,}$/u.test(form)) return [];
  for (const other of todaysForms(form)) {
    const { all, isKnown } = findIn(table, other, isFirst, false);
    const found = all.filter(({ upos, xpos }) => /^(?:NOUN|ADJ|VERB|AUX|DET)$/.test(upos) && xpos !== 'NE');
    // What lacks its *e* is a noun or finite: *Freud’*, *hätt’*.
    const fitting = other === `${form}e` ? found.filter(({ xpos }) => /^(?:NN|VVFIN)$/.test(xpos)) : found;
    if (isKnown && fitting.length > 0)
      return isCapital(form) && !isFirst ? [...fitting, nameOf(form)] : fitting;
  }
  return [];
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
    const { all, isKnown } = findIn(table, form, isFirst);
    const found = { all: inTodaysSpelling(all, table), isKnown };
    own.set(form, found);
    return found;
  };
}
