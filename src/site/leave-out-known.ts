import { type LoadAnalysis, loadWholeAnalysis } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import { leaveOut, type ShownArticle } from '#article/document/leave-out.ts';
import { metPositions } from '#study/store/met-words.ts';
import { readClock } from '#ui/clock.ts';

/**
 * Leaves the words that the reader knows without their gloss, as `known-marks.ts` does on the page.
 * Errors: what can be asked of the words can't be had.
 */
export async function leaveOutKnown(article: Article, loadAnalysis: LoadAnalysis): Promise<ShownArticle> {
  // As the page itself loads them, each when it is asked for.
  const [{ openStudyList }, { knownHeadwords }] = await Promise.all([
    import('#study/store/study-list.ts'),
    import('#study/review/known-words.ts'),
  ]);
  const list = openStudyList();
  await list.readAgain();
  const records = list.current();
  const leftOut: ReadonlySet<string> = records?.ok ? knownHeadwords(records.value, readClock()) : new Set();
  const { sentences } = await loadWholeAnalysis(article, loadAnalysis);
  const places = new Map(
    Object.entries(sentences).map(([id, analysed]) => [id, new Set(metPositions(analysed, leftOut))]),
  );
  return { article: leaveOut(article, places), leftOut };
}
