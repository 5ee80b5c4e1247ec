import { useRef, useState } from 'react';
import { takeEscape } from '#ui/escape-stack.ts';

/** Begins to wait for an answer. What it returns ends that, and tells whether the answer is still wanted. */
type Wait = () => () => boolean;

/**
 * Waits for what was asked for. It is forgotten as soon as the reader turns to something else, or asks the next, so that an
 * answer that comes late neither opens nor takes the focus.
 * @returns how to begin, and whether an answer is being waited for
 */
export function usePending(): readonly [wait: Wait, isWaiting: boolean] {
  const last = useRef<AbortController>(undefined);
  const [isWaiting, setWaiting] = useState(false);
  const wait: Wait = () => {
    last.current?.abort();
    const waiting = new AbortController();
    last.current = waiting;
    const { signal } = waiting;
    const forget = () => waiting.abort();
    setWaiting(true);
    signal.addEventListener('abort', () => setWaiting(false));
    const options = { signal, capture: true, passive: true };
    // A question is asked by the click or the key that comes after.
    window.addEventListener('pointerdown', forget, options);
    window.addEventListener('focusin', forget, options);
    takeEscape(forget, { signal });
    return () => {
      const isWanted = !signal.aborted;
      forget();
      return isWanted;
    };
  };
  return [wait, isWaiting];
}
