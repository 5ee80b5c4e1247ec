/** A sentence, by its ID, and where in the window it stands: as a share of the window's height. */
export interface CarriedPlace {
  readonly sentence: string;
  readonly share: number;
}

const storageKey = 'lesart.carried';

/** Keeps a place for the next page of this window; false where it can't. */
export function carryPlace(place: CarriedPlace): boolean {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(place));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the place that was taken along: the reader has stayed, and is elsewhere by now. */
export function forgetCarriedPlace(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Then there is none.
  }
}

/** Takes up the place that was carried here, once. */
export function takeCarriedPlace(): CarriedPlace | undefined {
  try {
    const { sentence, share } = JSON.parse(sessionStorage.getItem(storageKey) ?? '');
    sessionStorage.removeItem(storageKey);
    return typeof sentence === 'string' && typeof share === 'number' ? { sentence, share } : undefined;
  } catch {
    return undefined;
  }
}
