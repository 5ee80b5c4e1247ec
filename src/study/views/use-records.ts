import { useSyncExternalStore } from 'react';
import type { Outcome } from '#keep/storage-error.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import type { StudyList } from '#study/store/study-list.ts';

const never = () => () => undefined;

/** What a list holds now, or why it can't be read; undefined before it is known. */
export function useRecords(list: StudyList | undefined): Outcome<StudyRecords> | undefined {
  return useSyncExternalStore(
    list?.subscribe ?? never,
    () => list?.current(),
    () => undefined,
  );
}
