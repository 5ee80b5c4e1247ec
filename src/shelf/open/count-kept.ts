import { loadWholeAnalysis } from '#article/document/analysis.ts';
import { countHeadwords, type HeadwordCounts } from '#article/document/headword-counts.ts';
import { commonBands } from '#shelf/open/common-bands.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';

type Reading = Pick<ShelfStore, 'readDocument' | 'readAnalysis'>;

async function countOne(store: Reading, id: string): Promise<HeadwordCounts | undefined> {
  const document = await store.readDocument(id);
  if (!document.ok || !document.value) return undefined;
  const analysis = await loadWholeAnalysis(document.value.article, async (section) => {
    const read = await store.readAnalysis(id, section);
    if (!read.ok || !read.value) throw new Error(`no section "${section}"`);
    return read.value;
  });
  return countHeadwords(analysis, commonBands);
}

/**
 * Counts the headwords of texts that were kept without, from what was compiled of them: in the worker, for that is much to read. What can't be read
 * is counted when its text is compiled anew; to compile it for that alone would keep a phone busy for minutes.
 */
export async function countKept(
  store: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeadwordCounts>> {
  const counts = new Map<string, HeadwordCounts>();
  // One after the other: all at once, those of a long shelf would all be in the memory.
  for (const id of ids) {
    const counted = await countOne(store, id).catch(() => undefined);
    if (counted) counts.set(id, counted);
  }
  return counts;
}
