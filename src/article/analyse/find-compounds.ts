import { type Candidates, toCandidates } from '#article/analyse/candidate.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { splitCompound } from '#article/analyse/split-compound.ts';
import { spellToday } from '#article/analyse/todays-spelling.ts';

/** All capitals are read as a noun is written. */
function readCapitals(form: string): string {
  return /^\p{Lu}{4,}$/u.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form;
}

/** What a noun that no dictionary has may be by the longest last part that one has. */
export function findCompounds(form: string, table: FormTable): Candidates {
  const found = splitCompound(readCapitals(form), table);
  if (found === undefined) return { all: [], isKnown: false };
  const { first, last, isSure } = found;
  const joined = first.endsWith('-') ? (text: string) => text : (text: string) => text.toLowerCase();
  const all = toCandidates(last, table.find(last))
    .filter(({ upos }) => upos === 'NOUN')
    .map((candidate) => ({
      ...candidate,
      lemma: first + joined(spellToday(candidate.lemma, candidate.upos, table)),
      parts: [first, joined(last)],
    }));
  return { all, isKnown: isSure };
}
