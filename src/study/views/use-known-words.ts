import { useMemo } from 'react';
import type { StudyList } from '#study/store/study-list.ts';
import { useRecords } from '#study/views/use-records.ts';
import { readClock } from '#ui/clock.ts';
import { useLoaded } from '#ui/use-loaded.ts';

const none: ReadonlySet<string> = new Set();

/** The headwords that the reader knows: none before that is known. What works it out comes once something is kept. */
export function useKnownWords(list: StudyList | undefined): ReadonlySet<string> {
  const records = useRecords(list);
  const hasSome = records?.ok === true && records.value.expressions.length + records.value.words.length > 0;
  const known = useLoaded(hasSome, () => import('#study/review/known-words.ts'));
  const names = useMemo(
    () => (known && records?.ok ? [...known.knownHeadwords(records.value, readClock())].join('\n') : ''),
    [known, records],
  );
  // The same as long as the same words are known: whoever marks them has nothing to do then.
  return useMemo(() => (names === '' ? none : new Set(names.split('\n'))), [names]);
}
