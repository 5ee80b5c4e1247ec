import { useEffect, useSyncExternalStore } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import { sectionElements, sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import { areMarksShown, watchMarks } from '#study/store/marks-shown.ts';
import { metPositions, savedHeadwords } from '#study/store/met-words.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { useRecords } from '#study/views/use-records.ts';
import { useReady } from '#ui/live-parts.ts';

/** Sections that are as near as this are looked through: the next window of either side. */
const near = '100% 0px';

/**
 * Marks in a text what the reader has saved in another one, or in another sentence, by an attribute of its words. What is known of a section is asked
 * for when the reader comes near it, and not before something is saved.
 */
export function useMetMarks(list: StudyList | undefined, loadAnalysis: LoadAnalysis): void {
  const records = useRecords(list);
  const isShown = useSyncExternalStore(watchMarks, areMarksShown, () => true);
  // Before that a long text of one's own isn't all there.
  const isReady = useReady();
  useEffect(() => {
    const headwords = savedHeadwords(isShown && isReady && records?.ok ? records.value.expressions : []);
    if (headwords.size === 0) return;
    const marked: HTMLElement[] = [];
    let isOver = false;
    const mark = async (section: string): Promise<void> => {
      const { sentences } = await loadAnalysis(section);
      if (isOver) return;
      for (const [id, analysed] of Object.entries(sentences)) {
        const element = sentenceElement(id);
        const words = element ? wordElements(element) : [];
        for (const position of metPositions(analysed, headwords))
          marked.push(...words.slice(position, position + 1));
      }
      for (const element of marked) element.dataset.met = '';
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          // Nobody has asked for it, so nobody is told where it can't be had.
          mark(target.id).catch(() => undefined);
        }
      },
      { rootMargin: near },
    );
    for (const section of sectionElements()) observer.observe(section);
    return () => {
      isOver = true;
      observer.disconnect();
      for (const element of marked) delete element.dataset.met;
    };
  }, [records, isShown, isReady, loadAnalysis]);
}
