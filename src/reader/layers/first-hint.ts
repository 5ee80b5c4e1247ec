const storageKey = 'lesart.hinted';

/** Whether the reader is to have the one hint that a first visit gives; asked once, for the answer is remembered. */
export function takeFirstHint(): boolean {
  try {
    if (localStorage.getItem(storageKey) !== null) return false;
    localStorage.setItem(storageKey, '1');
    return true;
  } catch {
    // A private window: it would come back with every page.
    return false;
  }
}
