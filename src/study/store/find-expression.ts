import {
  type AnalysedSentence,
  coveredWords,
  expressionOf,
  printedWord,
} from '#article/document/analysis.ts';
import type { Sentence } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { printEntry } from '#article/document/lexicon.ts';
import { printedRanges } from '#study/store/printed-ranges.ts';
import type { ExpressionContent, ExpressionPlace } from '#study/store/saved-expression.ts';

/** What of an article can be saved: an expression and where it stands. */
export interface FoundExpression {
  readonly place: ExpressionPlace;
  readonly content: ExpressionContent;
}

/**
 * What is saved when a reader saves a printed word: the expression that it belongs to as a whole, or the word alone, as
 * the gloss card shows it. Nothing for the name of an actor, nor for a word that the sentence doesn't have.
 * @param position which of the sentence's printed words it is, from 0
 */
export function findExpression(
  article: string,
  sentence: Sentence,
  analysed: AnalysedSentence,
  position: number,
): FoundExpression | undefined {
  const ids = coveredWords(analysed, position);
  const covered = ids.flatMap((id) => analysed.words[id - 1] ?? []);
  const [first] = covered;
  if (!first || covered.some(({ actor }) => actor !== undefined)) return undefined;
  const expression = expressionOf(analysed, position);
  const words = expression?.words ?? ids;
  const printed = new Set(words.map((id) => printedWord(analysed, id)));
  const ranges = printedRanges(sentence.inlines).filter((_, at) => printed.has(at));
  if (ranges.length === 0) return undefined;
  const contraction = analysed.contractions[ids[0] ?? 0];
  const dictionary = contraction
    ? `${contraction.form} = ${covered.map(({ form }) => form).join(' + ')}`
    : first.dictionary;
  const gloss = expression?.gloss ?? contraction?.gloss ?? first.gloss;
  const entry = expression ? expression.entry : contraction ? undefined : first.entry;
  return {
    place: { article, sentence: sentence.id, words },
    content: {
      dictionary: expression?.dictionary ?? dictionary,
      ...(gloss !== undefined && { gloss }),
      ...(entry && { entry: printEntry(entry) }),
      sentence: inlineText(sentence.inlines),
      ...(sentence.translation !== undefined && { translation: sentence.translation }),
      ranges,
    },
  };
}
