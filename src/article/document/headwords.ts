import { type AnalysedSentence, coveredWords, type Expression } from '#article/document/analysis.ts';
import { headwordOf } from '#article/document/lexicon.ts';

/** The expression that a printed word belongs to, by the ids of the words that it stands for; the first one of a word in several. */
export function expressionAmong(
  { expressions }: AnalysedSentence,
  ids: readonly number[],
): Expression | undefined {
  return expressions.find(({ words }) => words.some((id) => ids.includes(id)));
}

/**
 * The headword that is learnt of a printed word: that of its expression, or its own. None of a name that is known, and none of *zum*: a
 * contraction is two words, of which neither is learnt by itself.
 * @param ids of the words that it stands for
 */
export function headwordOfPrinted(sentence: AnalysedSentence, ids: readonly number[]): string | undefined {
  const [word, ...others] = ids.flatMap((id) => sentence.words[id - 1] ?? []);
  const dictionary =
    expressionAmong(sentence, ids)?.dictionary ?? (others.length === 0 ? word?.dictionary : undefined);
  return dictionary === undefined || word?.actor !== undefined ? undefined : headwordOf(dictionary);
}

/** The headword that is learnt of a printed word, by its position from 0; of a name, a contraction and a sign there is none. */
export function headwordAt(sentence: AnalysedSentence, position: number): string | undefined {
  return headwordOfPrinted(sentence, coveredWords(sentence, position));
}
