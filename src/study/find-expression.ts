import { type AnalysedSentence, coveredWords, expressionOf, printedWord } from '#document/analysis.ts';
import type { Sentence } from '#document/article.ts';
import { type Inline, inlineText, isMention } from '#document/inline.ts';
import type { ExpressionContent, ExpressionPlace, TextRange } from '#study/saved-expression.ts';

/** What of an article can be saved: an expression and where it stands. */
export interface FoundExpression {
  readonly place: ExpressionPlace;
  readonly content: ExpressionContent;
}

/** Where printed words stand in the text of inlines, in order; the words by their IDs. */
export function wordRanges(inlines: readonly Inline[], words: ReadonlySet<number>): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let offset = 0;
  for (const inline of inlines) {
    if (typeof inline === 'string') offset += inline.length;
    else if (isMention(inline)) {
      const start = offset;
      const inner = [...inline.inlines, ...(inline.rest ?? [])];
      for (const [from, to] of wordRanges(inner, words)) ranges.push([start + from, start + to]);
      offset += inlineText(inner).length;
    } else {
      if (words.has(inline.id)) ranges.push([offset, offset + inline.form.length]);
      offset += inline.form.length;
    }
  }
  return ranges;
}

/**
 * What is saved when a reader saves a printed word: the expression that it belongs to as a whole, or the word alone, as
 * the gloss card shows it. Nothing for the name of an actor, nor for a word that the sentence doesn't have.
 */
export function findExpression(
  article: string,
  sentence: Sentence,
  analysed: AnalysedSentence,
  word: number,
): FoundExpression | undefined {
  const covered = coveredWords(analysed, word).flatMap((id) => analysed.words[id - 1] ?? []);
  const [first] = covered;
  if (!first || covered.some(({ actor }) => actor !== undefined)) return undefined;
  const expression = expressionOf(analysed, word);
  const words = expression?.words ?? coveredWords(analysed, word);
  const ranges = wordRanges(sentence.inlines, new Set(words.map((id) => printedWord(analysed, id))));
  if (ranges.length === 0) return undefined;
  const contraction = analysed.contractions[word];
  const dictionary = contraction
    ? `${contraction.form} = ${covered.map(({ form }) => form).join(' + ')}`
    : first.dictionary;
  const gloss = expression?.gloss ?? contraction?.gloss ?? first.gloss;
  return {
    place: { article, sentence: sentence.id, words },
    content: {
      dictionary: expression?.dictionary ?? dictionary,
      ...(gloss !== undefined && { gloss }),
      sentence: inlineText(sentence.inlines),
      ...(sentence.translation !== undefined && { translation: sentence.translation }),
      ranges,
    },
  };
}
