import { commonestLeftOut } from '#reader/layers/commonest-left-out.ts';
import { readStoredChoices, storageKey } from '#reader/layers/stored-choices.ts';
import { watchStored } from '#ui/stored.ts';

/** How many of the commonest words the reader wants no gloss for, as the device keeps it, whatever an address says; 0 where they haven't said so. */
export function readKeptCommonest(): number {
  return commonestLeftOut(readStoredChoices().glosses ?? 'all');
}

/** Calls back when another tab has kept another choice. Returns how to stop that. */
export function watchKeptCommonest(listener: () => void): () => void {
  return watchStored(storageKey, listener);
}
