import { readStored, store } from '#ui/stored.ts';

function storageKey(slug: string): string {
  return `lesart.left.${slug}`;
}

/** Reads at which sentence, by ID, the reader left an article; empty where it isn't known. */
export function readLeftPlace(slug: string): string {
  return readStored(storageKey(slug), (sentence) => sentence) ?? '';
}

/** Keeps the sentence on this device, or forgets the place: an article that is read opens at its start. */
export function storeLeftPlace(slug: string, sentence: string | undefined): void {
  store(storageKey(slug), sentence);
}
