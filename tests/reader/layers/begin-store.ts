import { onTestFinished } from 'vitest';
import { type ChoicesStore, createChoicesStore } from '#reader/layers/choices-store.ts';
import { createPlaceOwner, type PlaceOwner } from '#reader/place/place-owner.ts';

/** A signal that the test is over. */
function testEnds(): AbortSignal {
  const ending = new AbortController();

  onTestFinished(() => ending.abort());
  return ending.signal;
}

/** Begins the owner of the reader's place. */
export function beginPlace(): PlaceOwner {
  return createPlaceOwner(testEnds());
}

/**
 * Begins a store of choices, as the inline script does, in a page that is then loaded.
 * @param resetText runs what sets the text anew
 */
export function beginStore(resetText: (change: () => void) => void = (change) => change()): ChoicesStore {
  const store = createChoicesStore(resetText, testEnds());
  window.dispatchEvent(new Event('load'));
  return store;
}
