/** How long the page waits where the browser doesn't tell when it is idle, in milliseconds. */
const patience = 2000;

let waited: Promise<void> | undefined;

/**
 * Waits until the page has nothing else to do, or the reader begins to use it; once, for a page that was idle can load what
 * it wants. Where there is no page, at build time, there is nothing to wait for.
 */
export function idle(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve();
  waited ??= waitForIdle();
  return waited;
}

function waitForIdle(): Promise<void> {
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
