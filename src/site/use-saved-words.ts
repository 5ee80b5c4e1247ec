import { useMemo } from 'react';
import { isToReview } from '#study/review/review-queue.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { useNow } from '#study/views/use-now.ts';
import { useRecords } from '#study/views/use-records.ts';

/** How many words of a text the reader has saved, and how many of them are to be reviewed now. */
export interface SavedWords {
  readonly saved: number;
  readonly due: number;
}

/** How often the shelf looks whether more is due, in milliseconds. */
const step = 60_000;

/** Counts the saved words of each text, by its slug; undefined before they have been read. */
export function useSavedWords(): ReadonlyMap<string, SavedWords> | undefined {
  const records = useRecords(openStudyList());
  const [now] = useNow((time) => time + step);
  return useMemo(() => {
    if (!records?.ok) return undefined;
    const counts = new Map<string, SavedWords>();
    for (const expression of records.value.expressions) {
      if (expression.deleted.value) continue;
      const { article } = expression.place;
      const { saved, due } = counts.get(article) ?? { saved: 0, due: 0 };
      counts.set(article, { saved: saved + 1, due: due + Number(isToReview(expression, now)) });
    }
    return counts;
  }, [records, now]);
}
