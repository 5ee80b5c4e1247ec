import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { askWorker } from '#shelf/open/ask-worker.ts';
import { findVisitText } from '#shelf/open/visit-texts.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';

/** Finds how often the headwords of a text of the reader's own stand in it; undefined where that can't be told before it is opened. */
export type FindCounts = (id: string) => Promise<HeadwordCounts | undefined>;

/**
 * Makes what finds the counts of texts. Those that were kept without are counted by the worker, all that are asked for meanwhile by one: to start it
 * takes longer than to count.
 */
export function createHeadwordCounter({ readCounts }: Pick<ShelfStore, 'readCounts'>): FindCounts {
  let waiting = new Set<string>();
  let counting: Promise<ReadonlyMap<string, HeadwordCounts>> = Promise.resolve(new Map());
  const count = (id: string) => {
    waiting.add(id);
    if (waiting.size > 1) return counting;
    const before = counting;
    counting = before.then(async () => {
      const ids = [...waiting];
      waiting = new Set();
      const news = await askWorker({ kind: 'count', ids });
      return news?.kind === 'counted' ? news.counts : new Map();
    });
    return counting;
  };
  return async (id) => {
    const visit = findVisitText(id);
    if (visit) return visit.document.counts;
    const kept = await readCounts(id);
    if (!kept.ok) return undefined;
    return kept.value ?? (await count(id)).get(id);
  };
}
