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

function shareKey(slug: string): string {
  return `lesart.read.${slug}`;
}

/** How much of a text the reader has come through, from 0 to 1; undefined where they haven't begun. */
export function readShare(slug: string): number | undefined {
  return readStored(shareKey(slug), (text) => {
    const share = Number(text);
    return share > 0 && share <= 1 ? share : undefined;
  });
}

/** Keeps how far the reader has come; who goes back has read no less. */
export function storeShare(slug: string, share: number): void {
  const furthest = Math.min(1, Math.max(share, readShare(slug) ?? 0));
  if (furthest > 0) store(shareKey(slug), furthest.toFixed(3));
}
