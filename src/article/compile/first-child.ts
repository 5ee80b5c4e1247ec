import type { WordLine } from '#article/conllu/token.ts';

/** A column by which a word is looked for among those that hang from another. */
type Column = 'deprel' | 'upos' | 'xpos';

/** By the ID of the word that they hang from, and by what stands in the column. */
type Index = ReadonlyMap<number, ReadonlyMap<string, WordLine>>;

const indices: Readonly<Record<Column, WeakMap<readonly WordLine[], Index>>> = {
  deprel: new WeakMap(),
  upos: new WeakMap(),
  xpos: new WeakMap(),
};

function indexWords(words: readonly WordLine[], column: Column): Index {
  const index = new Map<number, Map<string, WordLine>>();
  for (const word of words) {
    const head = word.head ?? 0;
    const value = word[column] ?? '';
    const children = index.get(head);
    if (children === undefined) index.set(head, new Map([[value, word]]));
    else if (!children.has(value)) children.set(value, word);
  }
  return index;
}

/**
 * The first of the words that hang from a word and have a value in a column: its `cop`, its `AUX`. A sentence is gone through
 * once for a column, and not again for each of its words: there may be thousands.
 * @param words the sentence's words
 */
export function firstChild(
  { id }: WordLine,
  words: readonly WordLine[],
  column: Column,
  value: string,
): WordLine | undefined {
  let index = indices[column].get(words);
  if (index === undefined) {
    index = indexWords(words, column);
    indices[column].set(words, index);
  }
  return index.get(id)?.get(value);
}
