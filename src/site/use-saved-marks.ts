import { useEffect, useSyncExternalStore } from 'react';
import type { Article } from '#article/document/article.ts';
import { sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import { areMarksShown, watchMarks } from '#study/store/marks-shown.ts';
import { savedPositions } from '#study/store/saved-positions.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { useRecords } from '#study/views/use-records.ts';
import { useReady } from '#ui/live-parts.ts';

/** Marks the saved expressions of an article in its text, by an attribute of their words: nothing is rendered again. */
export function useSavedMarks(article: Article, list: StudyList | undefined): void {
  const records = useRecords(list);
  const isShown = useSyncExternalStore(watchMarks, areMarksShown, () => true);
  // Before that a long text of one's own isn't all there.
  const isReady = useReady();
  useEffect(() => {
    if (!isShown || !isReady || !records?.ok) return;
    const marked = [...savedPositions(records.value.expressions, article)].flatMap(([id, positions]) => {
      const sentence = sentenceElement(id);
      return sentence ? wordElements(sentence).filter((_, position) => positions.has(position)) : [];
    });
    for (const element of marked) element.dataset.saved = '';
    return () => {
      for (const element of marked) delete element.dataset.saved;
    };
  }, [article, records, isShown, isReady]);
}
