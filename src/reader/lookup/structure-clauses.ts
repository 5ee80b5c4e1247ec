import type { AnalysedWord } from '#article/document/analysis.ts';

/** Words in a row that are of one clause and of none within it. */
export interface ClauseRun {
  /** The ID of the clause's head, 0 for words outside of any. */
  readonly clause: number;
  /** How many clauses it stands within. */
  readonly depth: number;
  /** IDs of the first and last word. */
  readonly first: number;
  readonly last: number;
  /** The clause was interrupted and goes on here. */
  readonly resumed: boolean;
}

const opening = /^[„‚«»([–]$/;

/** Whether a word follows the one before it without a space. The tree doesn't tell; German spelling does. */
export function isGlued(words: readonly AnalysedWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word) return false;
  if (before.relation === 'punct' && before.form !== '–' && opening.test(before.form)) return true;
  return word.relation === 'punct' && !opening.test(word.form);
}

function isVerbal(words: readonly AnalysedWord[], id: number): boolean {
  const upos = words[id - 1]?.upos;
  return (
    upos === 'VERB' || upos === 'AUX' || words.some((word) => word.head === id && word.relation === 'cop')
  );
}

/** Whether a word heads a clause: one with a verb, for the relations that others can have too. */
function headsClause(words: readonly AnalysedWord[], id: number): boolean {
  const relation = words[id - 1]?.relation ?? '';
  if (/^(?:ccomp|csubj|acl|advcl)\b/.test(relation)) return true;
  return /^(?:root|xcomp|parataxis)\b/.test(relation) && isVerbal(words, id);
}

/** The heads of the clauses that a word stands in, the innermost first. */
function clausesOf(words: readonly AnalysedWord[], id: number): readonly number[] {
  const clauses: number[] = [];
  const seen = new Set<number>();
  for (let at = id; at > 0 && !seen.has(at); at = words[at - 1]?.head ?? 0) {
    seen.add(at);
    if (headsClause(words, at)) clauses.push(at);
  }
  return clauses;
}

/** Divides a sentence into its clauses, as they follow one another. Punctuation stays with the word that it touches. */
export function divideClauses(words: readonly AnalysedWord[]): readonly ClauseRun[] {
  const owners = words.map((_, index) => {
    let owner = index;
    while (words[owner]?.relation === 'punct' && isGlued(words, owner)) owner -= 1;
    while (words[owner]?.relation === 'punct' && owner < words.length - 1) owner += 1;
    return owner + 1;
  });
  const runs: ClauseRun[] = [];
  owners.forEach((owner, index) => {
    const clauses = clausesOf(words, owner);
    const clause = clauses[0] ?? 0;
    const run = runs.at(-1);
    const resumed = runs.some((other) => other.clause === clause);
    if (run?.clause === clause) runs.splice(-1, 1, { ...run, last: index + 1 });
    else
      runs.push({
        clause,
        depth: Math.max(0, clauses.length - 1),
        first: index + 1,
        last: index + 1,
        resumed,
      });
  });
  return runs;
}
