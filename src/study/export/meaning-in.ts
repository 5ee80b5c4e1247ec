import type { Language } from '#article/document/language.ts';
import { joinMeanings, writeMeaning } from '#article/document/lexicon.ts';
import type { WordContent } from '#study/store/word-content.ts';

const words = {
  de: { here: 'hier:', perhaps: 'vielleicht:' },
  en: { here: 'here:', perhaps: 'perhaps:' },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * What a word means, for a table: what is known of it, and what a dictionary has where nothing tells which of that is meant. One of the two is
 * empty, or both.
 */
export function tableMeaning(
  { gloss, entry }: Pick<WordContent, 'gloss' | 'entry'>,
  language: Language,
): { readonly meaning: string; readonly candidates: string } {
  const joined = joinMeanings(gloss, entry);
  if (joined?.areCandidates) return { meaning: '', candidates: joined.gloss };
  return { meaning: writeMeaning(joined, words[language]), candidates: '' };
}

/** What an expression means, as a file has it: *to announce (here: released)*; empty where nothing is known. */
export function meaningIn(
  { gloss, entry }: Pick<WordContent, 'gloss' | 'entry'>,
  language: Language,
): string {
  return writeMeaning(joinMeanings(gloss, entry), words[language]);
}
