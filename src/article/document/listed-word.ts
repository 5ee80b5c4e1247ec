import type { PrintedEntry } from '#article/document/lexicon.ts';

/** What a line of a list of words says, by a dictionary; and that it says nothing, and why. */
export type ListedWord = { readonly line: string } & (
  | {
      readonly kind: 'word';
      /** *das Haus*, *ab|fahren*. */
      readonly dictionary: string;
      /** The preposition that stands by it in the line, and is no part of the word: *auf*. */
      readonly without?: string;
      /** What a dictionary says of it; none where it has the form only. */
      readonly entry?: PrintedEntry;
    }
  /** A form of several words: these. */
  | { readonly kind: 'several'; readonly lemmas: readonly string[] }
  /** No dictionary has it. */
  | { readonly kind: 'unknown' }
  /** More than one word, or none. */
  | { readonly kind: 'phrase' }
);
