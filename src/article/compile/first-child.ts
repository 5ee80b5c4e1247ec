import type { WordLine } from '#article/conllu/token.ts';

/** A column by which a word is looked for among those that hang from another. */
type Column = 'deprel' | 'upos' | 'xpos';

const columns: readonly Column[] = ['deprel', 'upos', 'xpos'];

type Index = ReadonlyMap<string, WordLine>;

const indices = new WeakMap<readonly WordLine[], Index>();

function writeKey(head: number, column: Column, value: string): string {
  return `${head} ${column} ${value}`;
}

function indexWords(words: readonly WordLine[]): Index {
  const index = new Map<string, WordLine>();
  for (const word of words) {
    for (const column of columns) {
      const key = writeKey(word.head ?? 0, column, word[column] ?? '');
      if (!index.has(key)) index.set(key, word);
    }
  }
  return index;
}

/**
 * The first of the words that hang from a word and have a value in a column: its `cop`, its `AUX`. A sentence is gone through
 * once, and not again for each of its words: there may be thousands.
 * @param words the sentence's words
 */
export function firstChild(
  { id }: WordLine,
  words: readonly WordLine[],
  column: Column,
  value: string,
): WordLine | undefined {
  let index = indices.get(words);
  if (index === undefined) {
    index = indexWords(words);
    indices.set(words, index);
  }
  return index.get(writeKey(id, column, value));
}
