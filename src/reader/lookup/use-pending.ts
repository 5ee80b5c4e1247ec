import { type RefObject, useEffect, useRef } from 'react';

/**
 * What was asked for and is still on its way; forgotten as soon as the reader turns to something else, so that an answer
 * that comes late neither opens nor takes the focus.
 */
export function usePending<Question>(): RefObject<Question | undefined> {
  const pending = useRef<Question>(undefined);
  useEffect(() => {
    const forget = () => {
      pending.current = undefined;
    };
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    // A question is asked by the click or the key that comes after.
    window.addEventListener('pointerdown', forget, options);
    window.addEventListener('focusin', forget, options);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && forget(), options);
    return () => listening.abort();
  }, []);
  return pending;
}
