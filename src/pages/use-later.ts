import { useEffect, useState } from 'react';

/** How long the page waits where the browser doesn't tell when it is idle, in milliseconds. */
const patience = 2000;

/** Runs a task when the page has nothing else to do, or the reader begins to use it. */
function whenIdle(task: () => void): () => void {
  const waiting = new AbortController();
  const start = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    task();
  };
  const options = { signal: waiting.signal, passive: true, capture: true };
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, start, options);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: 2 * patience });
  else setTimeout(start, patience);
  return () => waiting.abort();
}

/**
 * Loads what the page can do without until it is idle; undefined until then. Where it can't be had the page stays as it
 * is, and the next visit tries again.
 * @param load stays the same while the component lives
 */
export function useLater<Value>(load: () => Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: Value }>();
  useEffect(
    () =>
      whenIdle(() => {
        load().then(
          (value) => setLoaded({ value }),
          () => undefined,
        );
      }),
    [load],
  );
  return loaded?.value;
}
