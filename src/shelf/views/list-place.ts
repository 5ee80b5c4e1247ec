import * as v from 'valibot';
import { type ItemSelection, orders } from '#shelf/views/select-items.ts';
import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';

/** Where a reader was in the list: what of it they had asked for, and which text stood how far down the window. */
export interface ListPlace extends ItemSelection {
  /** The id of the text's entry; none at the top of the page. */
  readonly entry?: string;
  readonly top: number;
}

const storageKey = 'lesart.shelf.place';

const keptPlace = v.strictObject({
  search: v.string(),
  order: v.picklist(orders),
  entry: v.exactOptional(v.string()),
  top: v.number(),
}) satisfies v.GenericSchema<unknown, ListPlace>;

/**
 * Where the list was left, where the visit is one that goes back to it or on to it again; as a reload is, too: Back from a text
 * that is open for this visit only is one.
 */
export function readListPlace(): ListPlace | undefined {
  const [visit] = performance.getEntriesByType('navigation');
  if (visit?.type !== 'back_forward' && visit?.type !== 'reload') return undefined;
  return readForVisit(storageKey, (text) => v.parse(keptPlace, JSON.parse(text)));
}

/** Keeps where a list is: by the first of its texts that is in sight. */
export function keepListPlace(list: Element, { search, order }: ItemSelection): void {
  const entry = Array.from(list.children).find((child) => child.getBoundingClientRect().bottom > 0);
  const place: ListPlace = {
    ...{ search, order },
    ...(entry && window.scrollY > 0 && { entry: entry.id }),
    top: entry?.getBoundingClientRect().top ?? 0,
  };
  storeForVisit(storageKey, JSON.stringify(place));
}
