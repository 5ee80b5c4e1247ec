import type { DraftWord, Pass } from '#article/analyse/draft.ts';
import { readInput } from '#article/analyse/tag-input.ts';
import { tagSentence } from '#article/analyse/tagger.ts';

/** Gives each word its tag. */
export const tagWords: Pass = (words, { table, weights, surnames }) => {
  const input = readInput(
    words.map(({ form }) => form),
    words.map(({ candidates }) => candidates),
    table,
  );
  const isSurname = (form: string) =>
    surnames.has(form) || (form.endsWith('s') && surnames.has(form.slice(0, -1)));
  return tagSentence(input, weights).map((tag, index) => {
    const word = words[index] ?? empty;
    return { ...word, tag: isSurname(word.form) ? 'PROPN NE' : tag };
  });
};

const empty: DraftWord = {
  form: '',
  candidates: { all: [], isKnown: false },
  tag: '',
  options: [],
  cells: 0,
};
