import { useEffect, useMemo, useState } from 'react';
import type { StudyList } from '#study/store/study-list.ts';
import { useRecords } from '#study/views/use-records.ts';
import { readClock } from '#ui/clock.ts';

type FindKnown = typeof import('#study/review/known-words.ts').knownHeadwords;

const none: ReadonlySet<string> = new Set();

/** The headwords that the reader knows: none before that is known. What works it out comes once something is kept. */
export function useKnownWords(list: StudyList | undefined): ReadonlySet<string> {
  const records = useRecords(list);
  const [found, setFound] = useState<{ readonly find: FindKnown }>();
  const hasSome = records?.ok === true && records.value.expressions.length + records.value.words.length > 0;
  useEffect(() => {
    if (!hasSome) return;
    // Nobody has asked for it, so nobody is told where it can't be had.
    import('#study/review/known-words.ts').then(
      ({ knownHeadwords }) => setFound({ find: knownHeadwords }),
      () => undefined,
    );
  }, [hasSome]);
  const names = useMemo(
    () => (found && records?.ok ? [...found.find(records.value, readClock())].join('\n') : ''),
    [found, records],
  );
  // The same as long as the same words are known: whoever marks them has nothing to do then.
  return useMemo(() => (names === '' ? none : new Set(names.split('\n'))), [names]);
}
