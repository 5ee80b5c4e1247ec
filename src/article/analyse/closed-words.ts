import { auxiliaryForms } from '#article/analyse/auxiliary-verbs.ts';
import { type Candidate, toCandidates } from '#article/analyse/candidate.ts';
import { everyCell } from '#article/analyse/cells.ts';
import { declinedForms } from '#article/analyse/declined-words.ts';
import type { Reading } from '#article/analyse/form-table.ts';
import { adverbs, invariableWords } from '#article/analyse/invariable-words.ts';
import { numberWords } from '#article/analyse/number-words.ts';
import { personalForms } from '#article/analyse/personal-words.ts';

function buildTable(): ReadonlyMap<string, readonly Candidate[]> {
  const table = new Map<string, Candidate[]>();
  const add = (form: string, ...candidates: readonly Candidate[]) => {
    const known = table.get(form);
    if (known) known.push(...candidates);
    else table.set(form, [...candidates]);
  };
  for (const [form, candidate] of [...declinedForms(), ...personalForms()]) add(form, candidate);
  for (const [xpos, upos, feats, words] of invariableWords)
    for (const form of words.split(/\s+/)) add(form, { lemma: form, upos, xpos, feats, cells: everyCell });
  for (const form of adverbs.split(/\s+/))
    add(form, { lemma: form, upos: 'ADV', xpos: 'ADV', feats: '', cells: everyCell });
  for (const form of numberWords)
    add(form, { lemma: form, upos: 'NUM', xpos: 'CARD', feats: 'NumType=Card', cells: everyCell });
  const verbs = new Map<string, Reading[]>();
  for (const [form, reading] of auxiliaryForms()) verbs.set(form, [...(verbs.get(form) ?? []), reading]);
  for (const [form, readings] of verbs) add(form, ...toCandidates(form, readings));
  return table;
}

let built: ReadonlyMap<string, readonly Candidate[]> | undefined;

/** What a word in small letters is of the closed classes, and of the adverbs: words that no dictionary of nouns, verbs and adjectives has. */
export function findClosed(form: string): readonly Candidate[] {
  built ??= buildTable();
  return built.get(form) ?? [];
}
