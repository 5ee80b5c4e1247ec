import { type AnalysedSentence, coveredWords, printedWords } from '#article/document/analysis.ts';
import { headwordOf } from '#article/document/lexicon.ts';
import type { FoundExpression } from '#study/store/find-expression.ts';
import { expressionId, type SavedExpression } from '#study/store/saved-expression.ts';

/** The headwords of what is saved, wherever it was: *Außenminister*, *bekanntgeben*. */
export function savedHeadwords(expressions: readonly SavedExpression[]): ReadonlySet<string> {
  return new Set(
    expressions.flatMap(({ content, deleted }) =>
      deleted.value ? [] : [headwordOf(content.value.dictionary)],
    ),
  );
}

/**
 * The headword that is learnt of a printed word: that of its expression, or its own. None of a name that is known, and none of *zum*: a
 * contraction is two words, of which neither is learnt by itself.
 * @param ids of the words that it stands for
 */
function headwordOfPrinted(
  { words, expressions }: AnalysedSentence,
  ids: readonly number[],
): string | undefined {
  const [word, ...others] = ids.flatMap((id) => words[id - 1] ?? []);
  const expression = expressions.find((one) => one.words.some((id) => ids.includes(id)));
  const dictionary = expression?.dictionary ?? (others.length === 0 ? word?.dictionary : undefined);
  return dictionary === undefined || word?.actor !== undefined ? undefined : headwordOf(dictionary);
}

/** The headword that is learnt of a printed word, by its position from 0; of a name, a contraction and a sign there is none. */
export function headwordAt(sentence: AnalysedSentence, position: number): string | undefined {
  return headwordOfPrinted(sentence, coveredWords(sentence, position));
}

/** The printed words of a sentence, by their positions from 0, that have one of these headwords, in whatever form; of an expression all of them. */
export function metPositions(sentence: AnalysedSentence, headwords: ReadonlySet<string>): readonly number[] {
  return printedWords(sentence).flatMap((ids, position) => {
    const headword = headwordOfPrinted(sentence, ids);
    return headword !== undefined && headwords.has(headword) ? [position] : [];
  });
}

/** Where else a word has been saved, the latest first. */
export function savedElsewhere(
  expressions: readonly SavedExpression[],
  { place, content }: FoundExpression,
): readonly SavedExpression[] {
  const own = expressionId(place);
  const headword = headwordOf(content.dictionary);
  return expressions
    .filter(({ id, deleted }) => id !== own && !deleted.value)
    .filter((one) => headwordOf(one.content.value.dictionary) === headword)
    .toSorted((one, other) => other.created - one.created);
}
