import { useMemo } from 'react';
import type { SavedCount } from '#shelf/views/shelf-item.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { useNow } from '#study/views/use-now.ts';
import { useRecords } from '#study/views/use-records.ts';
import { useLoaded } from '#ui/use-loaded.ts';

/** How often the shelf looks whether more is to be reviewed, in milliseconds. */
const step = 60_000;

/** Counts the saved words of each text, by its slug; undefined before they have been read. */
export function useSavedWords(): ReadonlyMap<string, SavedCount> | undefined {
  const records = useRecords(openStudyList());
  const [now] = useNow((time) => time + step);
  const hasSome = records?.ok === true && records.value.expressions.length > 0;
  const queue = useLoaded(hasSome, () => import('#study/review/review-queue.ts'));
  return useMemo(() => {
    if (!records?.ok || !queue) return undefined;
    const counts = new Map<string, SavedCount>();
    for (const expression of records.value.expressions) {
      if (expression.deleted.value) continue;
      const { article } = expression.place;
      const { saved, toReview } = counts.get(article) ?? { saved: 0, toReview: 0 };
      counts.set(article, {
        saved: saved + 1,
        toReview: toReview + Number(queue.isToReview(expression, now)),
      });
    }
    return counts;
  }, [records, queue, now]);
}
