import { useState } from 'react';
import { beginWait } from '#ui/begin-wait.ts';

/** Begins to wait for an answer. What it returns ends that, and tells whether the answer is still wanted. */
type Wait = () => () => boolean;

/**
 * Waits for answers, as long as the reader wants them.
 * @returns how to begin, and whether an answer is being waited for
 */
export function usePending(): readonly [wait: Wait, isWaiting: boolean] {
  const [isWaiting, setWaiting] = useState(false);
  const wait: Wait = () => {
    const waiting = beginWait();
    const { signal } = waiting;
    setWaiting(true);
    signal.addEventListener('abort', () => setWaiting(false));
    return () => {
      const isWanted = !signal.aborted;
      waiting.abort();
      return isWanted;
    };
  };
  return [wait, isWaiting];
}
