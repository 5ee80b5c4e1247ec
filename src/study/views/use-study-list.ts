import { useCallback, useEffect, useState } from 'react';
import type { StudyList } from '#study/store/study-list.ts';
import { whenSaved } from '#study/store/when-saved.ts';

/** The study list on a page that can do without it. */
export interface LaterStudyList {
  /** Undefined until something may have been saved, or it was asked for. */
  readonly list: StudyList | undefined;
  /** Fetches what reads and writes it. Errors: it can't be had. */
  readonly load: () => Promise<StudyList>;
}

/** Fetches the study list on first use. */
export function useStudyList(): LaterStudyList {
  const [list, setList] = useState<StudyList>();
  const load = useCallback(async () => {
    const { openStudyList } = await import('#study/store/study-list.ts');
    const opened = openStudyList();
    setList(opened);
    return opened;
  }, []);
  // Nobody has asked yet, so nobody is told if it fails.
  useEffect(() => whenSaved(() => void load().catch(() => undefined)), [load]);
  return { list, load };
}
