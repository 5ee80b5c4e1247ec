function storageKey(slug: string): string {
  return `lesart.left.${slug}`;
}

/** Reads at which sentence, by ID, the reader left an article; empty where it isn't known. */
export function readLeftPlace(slug: string): string {
  try {
    return localStorage.getItem(storageKey(slug)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the sentence on this device, or forgets the place: an article that is read opens at its start. */
export function storeLeftPlace(slug: string, sentence: string | undefined): void {
  try {
    if (sentence === undefined) localStorage.removeItem(storageKey(slug));
    else localStorage.setItem(storageKey(slug), sentence);
  } catch {
    // A private window: the article opens at its start.
  }
}
