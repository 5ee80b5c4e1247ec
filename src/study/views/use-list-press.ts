import { useRef, useState } from 'react';
import type { Outcome, StorageError } from '#keep/storage-error.ts';
import type { StudyList } from '#study/store/study-list.ts';
import type { LaterStudyList } from '#study/views/use-study-list.ts';

/** A button that writes into the study list, and what came of its last press. */
interface ListPress<Done> {
  /** What was done; or that the list can't be had; or why it keeps nothing. */
  readonly answer: Done | 'notLoaded' | StorageError | undefined;
  readonly isWaiting: boolean;
  readonly press: () => void;
  readonly forget: () => void;
}

/**
 * Writes into the study list, which is loaded when that is first asked for: one press at a time.
 * @param done what is answered where it has been written
 */
export function useListPress<Done extends string>(
  { load }: Pick<LaterStudyList, 'load'>,
  write: (list: StudyList) => Promise<Outcome<unknown>>,
  done: Done,
): ListPress<Done> {
  const [answer, setAnswer] = useState<ListPress<Done>['answer']>();
  const [isWaiting, setWaiting] = useState(false);
  const isBusy = useRef(false);
  const tell = async () => {
    try {
      const outcome = await write(await load());
      return outcome.ok ? done : outcome.error;
    } catch {
      return 'notLoaded';
    }
  };
  const press = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setWaiting(true);
    setAnswer(await tell());
    setWaiting(false);
    isBusy.current = false;
  };
  return { answer, isWaiting, press: () => void press(), forget: () => setAnswer(undefined) };
}
