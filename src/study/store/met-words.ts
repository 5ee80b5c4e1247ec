import { type AnalysedSentence, printedWords } from '#article/document/analysis.ts';
import { headwordOfPrinted } from '#article/document/headwords.ts';
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
