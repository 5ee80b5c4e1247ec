import { dropUnknown } from '#reader/layers/drop-unknown.ts';
import { endFirstVisit } from '#reader/layers/first-visit.ts';
import { followKeptKeys } from '#reader/layers/follow-kept-keys.ts';
import { createPlaceOwner } from '#reader/place/place-owner.ts';
import { reopenWhereLeft } from '#reader/place/reopen-where-left.ts';
import { createDelivery } from '#site/delivery.ts';
import '#site/owners.ts';
import { reloadWhenGone } from '#tools/offline/reload-when-gone.ts';
import { findIsland } from '#ui/find-island.ts';

/**
 * The page's second inline script: stands behind the text, which it holds where the reader is, and before all files that the page
 * asks for, which it watches.
 */
reloadWhenGone();

const { lesart } = window;
if (lesart) {
  // What is on the device alone is drawn by a script.
  const isDrawnLater = findIsland('device') !== undefined;
  if (!isDrawnLater) dropUnknown(lesart.choices);
  followKeptKeys(lesart.choices);
  window.onclick = null;
  lesart.delivery = createDelivery(isDrawnLater, lesart.early);
  lesart.place = createPlaceOwner();
  if (!isDrawnLater) reopenWhereLeft(lesart.place);
  endFirstVisit(lesart.choices, lesart.place.keep);
}
