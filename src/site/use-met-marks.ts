import { useEffect } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import { sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import { watchNearSections } from '#site/watch-near-sections.ts';
import { metPositions, savedHeadwords } from '#study/store/met-words.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';

/**
 * Marks in a text what the reader has saved in another one, or in another sentence, by an attribute of its words. What is known of a section is asked
 * for when the reader comes near it, and not before something is saved.
 */
export function useMetMarks(expressions: readonly SavedExpression[], loadAnalysis: LoadAnalysis): void {
  useEffect(() => {
    const headwords = savedHeadwords(expressions);
    if (headwords.size === 0) return;
    const marked: HTMLElement[] = [];
    let isOver = false;
    const mark = async (section: string): Promise<void> => {
      const { sentences } = await loadAnalysis(section);
      if (isOver) return;
      for (const [id, analysed] of Object.entries(sentences)) {
        const element = sentenceElement(id);
        const words = element ? wordElements(element) : [];
        for (const word of metPositions(analysed, headwords).flatMap((position) => words[position] ?? [])) {
          word.dataset.met = '';
          marked.push(word);
        }
      }
    };
    const stop = watchNearSections(mark);
    return () => {
      isOver = true;
      stop();
      for (const element of marked) delete element.dataset.met;
    };
  }, [expressions, loadAnalysis]);
}
