import { readStored, store } from '#ui/stored.ts';

function storageKey(slug: string): string {
  return `lesart.read.${slug}`;
}

/** How much of a text the reader has come through, from 0 to 1; undefined where they haven't begun. */
export function readShare(slug: string): number | undefined {
  return readStored(storageKey(slug), (text) => {
    const share = Number(text);
    return share > 0 && share <= 1 ? share : undefined;
  });
}

/** Keeps how far the reader has come; who goes back has read no less. */
export function storeShare(slug: string, share: number): void {
  const furthest = Math.min(1, Math.max(share, readShare(slug) ?? 0));
  if (furthest > 0) store(storageKey(slug), furthest.toFixed(3));
}
