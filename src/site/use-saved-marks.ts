import { useEffect } from 'react';
import type { Article } from '#article/document/article.ts';
import { sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { savedPositions } from '#study/store/saved-positions.ts';

/** Marks the saved expressions of an article in its text, by an attribute of their words: nothing is rendered again. */
export function useSavedMarks(article: Article, expressions: readonly SavedExpression[]): void {
  useEffect(() => {
    const marked = [...savedPositions(expressions, article)].flatMap(([id, positions]) => {
      const sentence = sentenceElement(id);
      return sentence ? wordElements(sentence).filter((_, position) => positions.has(position)) : [];
    });
    for (const element of marked) element.dataset.saved = '';
    return () => {
      for (const element of marked) delete element.dataset.saved;
    };
  }, [article, expressions]);
}
