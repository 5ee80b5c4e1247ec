import type { Candidate } from '#article/analyse/candidate.ts';
import type { FormTable } from '#article/analyse/form-table.ts';

/** What *ß* never stood behind a short vowel in: *heißen, gießen, außen*; and *größer*, where Swiss lists have *grösser* too. */
const long = /(?:[aäe]u|ei|ie|ö)ß/;

/** A lemma in today’s spelling, where the table has it so too: *Schloß* is *Schloss*, *Straße* is no *Strasse*. */
export function spellToday(lemma: string, upos: string, { has }: FormTable): string {
  if (!lemma.includes('ß') || long.test(lemma)) return lemma;
  const today = lemma.replaceAll('ß', 'ss');
  return has(today, upos) ? today : lemma;
}

/** Candidates with their lemmas in today’s spelling, each once. */
export function inTodaysSpelling(candidates: readonly Candidate[], table: FormTable): readonly Candidate[] {
  if (candidates.every(({ lemma }) => !lemma.includes('ß'))) return candidates;
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const lemma = spellToday(candidate.lemma, candidate.upos, table);
    const { xpos, feats, cells, gender } = candidate;
    const key = [lemma, xpos, feats, cells, gender].join(' ');
    if (!found.has(key)) found.set(key, { ...candidate, lemma });
  }
  return [...found.values()];
}
