import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';

/** A sentence, by its ID, and where in the window it stands: as a share of the window's height. */
export interface CarriedPlace {
  readonly sentence: string;
  readonly share: number;
}

const storageKey = 'lesart.carried';

/** Keeps a place for the next page of this window, undefined for none; false where it can't. */
export function carryPlace(place: CarriedPlace | undefined): boolean {
  return storeForVisit(storageKey, place && JSON.stringify(place));
}

/** Takes up the place that was carried here, once. */
export function takeCarriedPlace(): CarriedPlace | undefined {
  const carried = readForVisit(storageKey, (text) => {
    const { sentence, share } = JSON.parse(text);
    return typeof sentence === 'string' && typeof share === 'number' ? { sentence, share } : undefined;
  });
  carryPlace(undefined);
  return carried;
}
