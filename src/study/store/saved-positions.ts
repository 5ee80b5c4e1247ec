import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { printedRanges } from '#study/store/printed-ranges.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';

/**
 * The saved words of an article, to be marked in its text: which of its printed words, from 0, by sentence id. None of a
 * sentence that reads otherwise than it did when they were saved.
 */
export function savedPositions(
  expressions: readonly SavedExpression[],
  article: Article,
): ReadonlyMap<string, ReadonlySet<number>> {
  const saved = expressions.filter(({ place, deleted }) => place.article === article.slug && !deleted.value);
  const sentences = saved.length === 0 ? [] : articleSentences(article);
  const positions = new Map<string, ReadonlySet<number>>();
  for (const { id, inlines } of sentences) {
    const text = inlineText(inlines);
    const starts = saved
      .filter(({ place, content }) => place.sentence === id && content.value.sentence === text)
      .flatMap(({ content }) => content.value.ranges.map(([start]) => start));
    const words = printedRanges(inlines).flatMap(([start], at) => (starts.includes(start) ? [at] : []));
    if (words.length > 0) positions.set(id, new Set(words));
  }
  return positions;
}
