import { isAmong } from '#article/document/frequency.ts';
import type { HeadwordCount, HeadwordCounts } from '#article/document/headword-counts.ts';

/** What is known of a reader's German, in all texts. */
export interface WordMemory {
  /** See `knownHeadwords`. */
  readonly headwords: ReadonlySet<string>;
  /** How many of the commonest words the reader wants no gloss for: they say that they know these. 0 where they haven't said so. */
  readonly commonest: number;
}

/** Whether there is anything to compare a text with: of a reader of whom nothing is known nothing is told. */
export function hasMemory({ headwords, commonest }: WordMemory): boolean {
  return headwords.size > 0 || commonest > 0;
}

/** Whether a reader knows a word, as the marks and the glosses of a text have it: by its headword, or as common as its form is. */
export function isKnown(
  { headword, common }: Pick<HeadwordCount, 'headword' | 'common'>,
  { headwords, commonest }: WordMemory,
): boolean {
  return headwords.has(headword) || isAmong(common, commonest);
}

/** The share of a text's words that a reader knows, from 0 to 1, names and figures with them; undefined of a text without words. */
export function knownShare({ names, words }: HeadwordCounts, memory: WordMemory): number | undefined {
  const sum = (some: typeof words) => some.reduce((all, { times }) => all + times, names);
  const all = sum(words);
  return all === 0 ? undefined : sum(words.filter((word) => isKnown(word, memory))) / all;
}

/** How rare a word is: what is in no band is the rarest. */
function rarity({ common }: HeadwordCount): number {
  return common ?? Number.POSITIVE_INFINITY;
}

/** Each headword once, as common as its most common form: whoever knows *gehen* makes out *gingst*. */
function mergeForms(words: readonly HeadwordCount[]): readonly HeadwordCount[] {
  const merged = new Map<string, HeadwordCount>();
  for (const word of words) {
    const before = merged.get(word.headword);
    const { times, ...commoner } = before && rarity(before) < rarity(word) ? before : word;
    merged.set(word.headword, { ...commoner, times: word.times + (before?.times ?? 0) });
  }
  return [...merged.values()];
}

/**
 * The words of a text that a reader doesn't know, the hardest first: the rarer a word is the less likely do they know it, and of words as rare as one
 * another that comes first which helps in most places of this text; then the one that is met first.
 */
export function hardWords({ words }: HeadwordCounts, memory: WordMemory): readonly HeadwordCount[] {
  const unknown = mergeForms(words).filter((word) => !isKnown(word, memory));
  return unknown.toSorted((one, other) => {
    const [rare, rarer] = [rarity(one), rarity(other)];
    return rare === rarer ? other.times - one.times : rare < rarer ? 1 : -1;
  });
}
