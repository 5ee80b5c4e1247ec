import type { DraftWord, Pass } from '#article/analyse/draft.ts';
import { readInput } from '#article/analyse/tag-input.ts';
import { tagSentence } from '#article/analyse/tagger.ts';

/** Gives each word its tag. */
export const tagWords: Pass = (words, { table, weights }) => {
  const input = readInput(
    words.map(({ form }) => form),
    words.map(({ candidates }) => candidates),
    table,
  );
  return tagSentence(input, weights).map((tag, index) => ({ ...(words[index] ?? empty), tag }));
};

const empty: DraftWord = {
  form: '',
  candidates: { all: [], isKnown: false },
  tag: '',
  options: [],
  cells: 0,
};
