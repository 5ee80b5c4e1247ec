import { codeOf } from '#article/analyse/tag-codes.ts';
import type { TagInput } from '#article/analyse/tag-input.ts';

/** What has been seen of a clause, from its beginning to the word that is looked at. */
export interface ClauseState {
  readonly hasFinite: boolean;
  readonly isSubordinate: boolean;
  /** Where the last finite verb of the sentence stands. */
  readonly finiteAt: number;
  readonly hasZu: boolean;
  /** The tags of the two words before, in letters. */
  readonly before: string;
  readonly second: string;
}

const edge = '|';

export const sentenceStart: ClauseState = {
  ...{ hasFinite: false, isSubordinate: false, finiteAt: -1, hasZu: false },
  ...{ before: edge, second: edge },
};

/** What is known of the clause behind a word. */
export function passWord(state: ClauseState, tag: string, small: string, at: number): ClauseState {
  const next = { ...state, before: codeOf(tag), second: state.before };
  if (tag.startsWith('PUNCT'))
    return /^[,;:.!?–—()]$/.test(small)
      ? { ...next, hasFinite: false, isSubordinate: false, hasZu: false }
      : next;
  if (/VVFIN$|VVIMP$/.test(tag)) return { ...next, hasFinite: true, finiteAt: at };
  if (/KOUS$|PREL|PWAV$|PWS$/.test(tag)) return { ...next, isSubordinate: true };
  if (/KON$/.test(tag)) return { ...next, hasFinite: false };
  return /PTKZU$/.test(tag) ? { ...next, hasZu: true } : next;
}

/** Whether a word closes the verb that is open: *fand … statt*. */
function closesVerb({ words, table }: TagInput, { finiteAt }: ClauseState, at: number): string {
  const word = words[at];
  if (word === undefined || !(word.may.has('ADP PTKVZ') || word.may.has('ADV PTKVZ'))) return '';
  if (finiteAt === -1) return '0';
  const lemmas = words[finiteAt]?.finite ?? [];
  return lemmas.some((lemma) => table.has(word.small + lemma, 'VERB')) ? '1' : '2';
}

/** What follows an auxiliary in its clause: a participle, an infinitive, an adjective. */
function companions({ words }: TagInput, at: number): string {
  let [participle, infinitive, adjective] = ['', '', ''];
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined || /^[.,;:!?–]$/.test(word.small)) break;
    if (word.may.has('VERB VVPP') || word.may.has('AUX VVPP')) participle = 'p';
    if ((word.may.has('VERB VVINF') || word.may.has('AUX VVINF')) && !word.may.has('NOUN NN'))
      infinitive = 'i';
    if (word.may.has('ADJ ADJD')) adjective = 'd';
  }
  return participle + infinitive + adjective;
}

/**
 * What a tag is told from: the word, its ending, how it is written, what it and its neighbours may be, the tags before it, and
 * what is open in its clause. Each feature is a string, as the file of weights has it.
 */
export function featuresAt(input: TagInput, at: number, state: ClauseState): readonly string[] {
  const { words } = input;
  const word = words[at];
  if (word === undefined) return [];
  const { small, code: own, shape, may } = word;
  const { before, second } = state;
  const next = words[at + 1]?.code ?? edge;
  const after = words[at + 2]?.code ?? edge;
  const nextWord = words[at + 1]?.small ?? edge;
  const lastWord = words[at - 1]?.small ?? edge;
  const isFirst = at === 0 || /^["(:–-]$/.test(lastWord) ? '1' : '';
  const isBeforeEnd = /^(?:[.,;:!?)–]|und|oder)$/.test(nextWord) || at === words.length - 1 ? '1' : '';
  const clause = `${state.hasFinite ? 'f' : ''}${state.isSubordinate ? 's' : ''}${state.hasZu ? 'z' : ''}${isBeforeEnd}`;
  const closing = closesVerb(input, state, at);
  const found = [
    'b',
    `w${small}`,
    `c${own}`,
    `f${own}${isFirst}+${shape}`,
    `p${before}`,
    `q${second}${before}`,
    `r${before}+${own}`,
    `n${own}+${next}`,
    `m${before}+${own}+${next}`,
    `N${next}`,
    `M${next}+${after}`,
    `l${lastWord}`,
    `x${nextWord}`,
    `W${small}+${nextWord}`,
    `V${lastWord}+${small}`,
    `P${before}+${small}`,
    `C${clause}+${own}`,
    `D${clause}+${small}`,
    `z${small}+${next}`,
    `s${shape}${isFirst}`,
    `L${lastWord.slice(-4)}+${own}`,
    `j${own}+${next}+${small.slice(-1)}`,
    `y${words[at - 1]?.shape ?? edge}+${own}${shape}+${words[at + 1]?.shape ?? edge}`,
    `Q${second}${before}+${own}`,
    `3${small.slice(-3)}`,
    `2${small.slice(-2)}${shape}`,
    `4${small.slice(-4)}`,
    `5${small.slice(-5)}`,
    `h${small.slice(0, 3)}`,
    `A${words[at - 1]?.code ?? edge}+${own}`,
    `e${own}+${small.slice(-2)}+${before}`,
  ];
  if (may.has('AUX VVFIN') || may.has('AUX VVINF') || may.has('AUX VVPP')) {
    const others = companions(input, at);
    found.push(`a${small}+${others}`, `o${small}+${others}+${before}`, `k${others}${clause}`);
  }
  if (closing !== '')
    found.push(
      `t${closing}${isBeforeEnd}`,
      `T${closing}${isBeforeEnd}+${small}`,
      `u${closing}${clause}+${next}`,
    );
  return found;
}
