import { type Candidate, type Candidates, toCandidates } from '#article/analyse/candidate.ts';
import { cellsOf, inColumn } from '#article/analyse/cells.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { splitCompound } from '#article/analyse/split-compound.ts';

/** A genitive that the dictionaries have in its other form: *Kindes*, where they have *Kinds*. */
export function findGenitive(form: string, table: FormTable): readonly Candidate[] {
  const base = /^(\p{Lu}.+?)(?:es|s|ses)$/u.exec(form)?.[1];
  if (base === undefined || table.find(form).length > 0) return [];
  const genitive = cellsOf(['Gen'], ['Masc', 'Neut']);
  return toCandidates(base, table.find(base)).flatMap((candidate) => {
    const isStrong = candidate.gender !== 'Fem' && candidate.lemma === base && candidate.upos === 'NOUN';
    const cells = genitive & inColumn(candidate.gender === 'Masc' ? 'Masc' : 'Neut');
    return isStrong ? [{ ...candidate, cells }] : [];
  });
}

/** All capitals are read as a noun is written. */
function readCapitals(form: string): string {
  return /^\p{Lu}{4,}$/u.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form;
}

/** What a noun that no dictionary has may be by the longest last part that one has; the genitive of that in either form. */
export function findCompounds(form: string, table: FormTable): Candidates {
  const found = splitCompound(readCapitals(form), { ...table, find: findLast });
  if (found === undefined) return { all: [], isKnown: false };
  const { first, last, isSure } = found;
  const joined = first.endsWith('-') ? (text: string) => text : (text: string) => text.toLowerCase();
  const all = [...toCandidates(last, table.find(last)), ...findGenitive(last, table)]
    .filter(({ upos }) => upos === 'NOUN')
    .map((candidate) => ({
      ...candidate,
      lemma: first + joined(candidate.lemma),
      parts: [first, joined(last)],
    }));
  return { all, isKnown: isSure };

  function findLast(part: string) {
    const listed = table.find(part);
    return listed.length > 0 || !part.endsWith('es') ? listed : table.find(part.slice(0, -2));
  }
}
