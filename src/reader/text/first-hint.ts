import { readStored, store } from '#ui/stored.ts';

const storageKey = 'lesart.hinted';

/** Whether the reader is to have the one hint that a first visit gives; asked once, for the answer is remembered. */
export function takeFirstHint(): boolean {
  const isKept = () => readStored(storageKey, () => true) ?? false;
  if (isKept()) return false;
  store(storageKey, '1');
  // In a private window that keeps nothing it would come back with every page.
  return isKept();
}
