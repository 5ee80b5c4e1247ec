import { useMemo, useSyncExternalStore } from 'react';
import { readKeptCommonest, watchKeptCommonest } from '#reader/layers/kept-commonest.ts';
import type { WordMemory } from '#shelf/ahead/word-memory.ts';
import { knownHeadwords } from '#study/review/known-words.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { useRecords } from '#study/views/use-records.ts';
import { readClock } from '#ui/clock.ts';

const none: ReadonlySet<string> = new Set();

/** What the reader knows, in all texts, by what is said here or in another tab; undefined before it has been read. */
export function useWordMemory(list: StudyList): WordMemory | undefined {
  const records = useRecords(list);
  const commonest = useSyncExternalStore(watchKeptCommonest, readKeptCommonest);
  return useMemo(() => {
    if (!records) return undefined;
    const headwords = records.ok ? knownHeadwords(records.value, readClock()) : none;
    return { headwords, commonest };
  }, [records, commonest]);
}
