/** How long the page waits where the browser doesn't tell when it is idle, in milliseconds. */
const patience = 2000;

/**
 * Waits until the page has nothing else to do, or the reader begins to use it. Where there is no page, at build time,
 * there is nothing to wait for.
 */
export function idle(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const start = () => {
      waiting.abort();
      resolve();
    };
    const options = { signal: waiting.signal, passive: true, capture: true };
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, start, options);
    if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: 2 * patience });
    else setTimeout(start, patience);
  });
}
