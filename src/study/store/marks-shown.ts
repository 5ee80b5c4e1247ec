const storageKey = 'lesart.study.marks';
const changed = 'lesart:study-marks';

/** Whether saved expressions are marked in the text; they are unless the reader has switched it off. */
export function areMarksShown(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps whether they are marked; where storage is refused there is nothing saved to be marked. */
export function showMarks(shown: boolean): void {
  try {
    if (shown) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    return;
  }
  window.dispatchEvent(new Event(changed));
}

/** Calls back when it is switched, in whatever tab. Returns how to stop that. */
export function watchMarks(listener: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener(changed, listener, { signal });
  window.addEventListener('storage', ({ key }) => key === storageKey && listener(), { signal });
  return () => listening.abort();
}
