/** A press that is no tap, as one that scrolls, is over by then, in milliseconds. */
const longest = 1_000;

/** Waits until the tap or the key that is under way has done all that it does. */
export function untilTapped(): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const end = () => {
      waiting.abort();
      resolve();
    };
    for (const name of ['click', 'keyup']) window.addEventListener(name, end, { signal: waiting.signal });
    const timer = setTimeout(end, longest);
    waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
