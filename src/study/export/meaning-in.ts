import type { Language } from '#article/document/language.ts';
import { joinMeanings, writeMeaning } from '#article/document/lexicon.ts';
import type { WordContent } from '#study/store/word-content.ts';

const words = {
  de: { here: 'hier:', perhaps: 'vielleicht:' },
  en: { here: 'here:', perhaps: 'perhaps:' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** What an expression means, as a file has it: *to announce (here: released)*; empty where nothing is known. */
export function meaningIn(
  { gloss, entry }: Pick<WordContent, 'gloss' | 'entry'>,
  language: Language,
): string {
  return writeMeaning(joinMeanings(gloss, entry), words[language]);
}
