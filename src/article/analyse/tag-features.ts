import type { Candidates } from '#article/analyse/find-candidates.ts';
import type { FormTable } from '#article/analyse/form-table.ts';

/** A sentence as the tagger sees it before it has tagged anything. */
export interface TagInput {
  readonly forms: readonly string[];
  readonly small: readonly string[];
  /** What each word may be, by the tables, as one word: `ADJ ADJA/NOUN NN`. */
  readonly classes: readonly string[];
  /** Lemmas of what may be a finite verb, by word. */
  readonly finite: readonly (readonly string[])[];
  readonly mayBeParticle: readonly boolean[];
  readonly table: FormTable;
}

/** The tag of a candidate as the tagger has it: auxiliaries and modal verbs are forms of verbs like all others. */
export function tagOf(upos: string, xpos: string): string {
  return `${upos} ${xpos.replace(/^V[AM]/, 'VV')}`;
}

export function readInput(
  forms: readonly string[],
  candidates: readonly Candidates[],
  table: FormTable,
): TagInput {
  return {
    forms,
    small: forms.map((form) => form.toLowerCase()),
    classes: candidates.map(({ all }) =>
      Array.from(new Set(all.map(({ upos, xpos }) => tagOf(upos, xpos))))
        .toSorted()
        .join('/'),
    ),
    finite: candidates.map(({ all }) =>
      Array.from(new Set(all.filter(({ xpos }) => xpos === 'VVFIN').map(({ lemma }) => lemma))),
    ),
    mayBeParticle: candidates.map(({ all }) => all.some(({ xpos }) => xpos === 'PTKVZ')),
    table,
  };
}

/** What has been seen of a clause, from its beginning to the word that is looked at. */
export interface ClauseState {
  readonly hasFinite: boolean;
  readonly isSubordinate: boolean;
  /** Where the last finite verb of the sentence stands. */
  readonly finiteAt: number;
  readonly hasZu: boolean;
}

export const clauseStart: ClauseState = {
  hasFinite: false,
  isSubordinate: false,
  finiteAt: -1,
  hasZu: false,
};

/** What is known of the clause behind a word. */
export function passWord(state: ClauseState, tag: string, small: string, at: number): ClauseState {
  if (tag.startsWith('PUNCT')) {
    const isBoundary = /^[,;:.!?–—()]$/.test(small);
    return isBoundary ? { ...clauseStart, finiteAt: state.finiteAt } : state;
  }
  if (/VVFIN$|VVIMP$/.test(tag)) return { ...state, hasFinite: true, finiteAt: at };
  if (/KOUS$|PREL|PWAV$|PWS$/.test(tag)) return { ...state, isSubordinate: true };
  if (/KON$/.test(tag) && state.hasFinite) return { ...state, hasFinite: false };
  if (/PTKZU$/.test(tag)) return { ...state, hasZu: true };
  return state;
}

/** How a word is written: its characters in kind, each kind once. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}

/** Whether a word closes the verb that is open: *fand … statt*. */
function closesVerb(input: TagInput, state: ClauseState, at: number): string {
  if (!input.mayBeParticle[at]) return '';
  if (state.finiteAt === -1) return '0';
  const particle = input.small[at] ?? '';
  const lemmas = input.finite[state.finiteAt] ?? [];
  return lemmas.some((lemma) => input.table.has(particle + lemma, 'VERB')) ? '1' : '2';
}

const edge = '|';

/**
 * What a tag is told from: the word, its ending, how it is written, what it and its neighbours may be, the tags before it, and
 * what is open in its clause. Each feature is a string, as the file of weights has it.
 */
export function featuresAt(
  input: TagInput,
  at: number,
  before: string,
  second: string,
  state: ClauseState,
): readonly string[] {
  const { forms, small, classes } = input;
  const form = forms[at] ?? '';
  const word = small[at] ?? '';
  const own = classes[at] ?? '';
  const next = classes[at + 1] ?? edge;
  const after = classes[at + 2] ?? edge;
  const nextWord = small[at + 1] ?? edge;
  const lastWord = small[at - 1] ?? edge;
  const isFirst = at === 0 || /^[„"»“(:–-]$/.test(forms[at - 1] ?? '') ? '1' : '0';
  const isBeforeEnd = /^(?:[.,;:!?)–]|und|oder)$/.test(nextWord) || at === forms.length - 1 ? '1' : '0';
  const clause = `${state.hasFinite ? 'f' : ''}${state.isSubordinate ? 's' : ''}${state.hasZu ? 'z' : ''}`;
  const shape = shapeOf(form);
  const closing = closesVerb(input, state, at);
  const found = [
    'b',
    `w${word}`,
    `c${own}`,
    `f${own}${isFirst}${shape}`,
    `p${before}`,
    `q${second} ${before}`,
    `r${before}+${own}`,
    `n${own}+${next}`,
    `m${before}+${own}+${next}`,
    `N${next}`,
    `M${next}+${after}`,
    `l${lastWord}`,
    `x${nextWord}`,
    `W${word}+${nextWord}`,
    `V${lastWord}+${word}`,
    `P${before}+${word}`,
    `C${clause}${isBeforeEnd}+${own}`,
    `D${clause}${isBeforeEnd}+${word}`,
    `z${word}+${next}`,
    `s${shape}${isFirst}`,
    `3${word.slice(-3)}`,
    `2${word.slice(-2)}${shape}`,
    `4${word.slice(-4)}`,
    `5${word.slice(-5)}`,
    `h${word.slice(0, 3)}`,
    `A${classes[at - 1] ?? edge}+${own}`,
    `e${own}+${word.slice(-2)}+${before}`,
  ];
  if (closing !== '')
    found.push(
      `t${closing}${isBeforeEnd}`,
      `T${closing}${isBeforeEnd}+${word}`,
      `u${closing}${clause}+${next}`,
    );
  return found;
}
