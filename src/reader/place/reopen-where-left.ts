import { type CarriedPlace, takeCarriedPlace } from '#reader/place/carried-place.ts';
import { readLeftPlace } from '#reader/place/left-place.ts';
import type { PlaceOwner } from '#reader/place/place-owner.ts';
import { sentenceElement } from '#reader/place/text-elements.ts';

/**
 * Opens the article, as soon as it is parsed, at the place that was carried here from its page in the other language; or at the
 * sentence where it was left: it lands where a jump would, and the root element says so, `data-reopened`. Not where the
 * address names a place, nor where the browser goes back to its own.
 */
export function reopenWhereLeft(owner: PlaceOwner): void {
  const carried = takeCarriedPlace();
  document.addEventListener(
    'readystatechange',
    () => {
      // Only this link has the article's slug at the start page too.
      const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
      reopenAt(owner, address.replace(/.*\//, ''), carried);
    },
    { once: true },
  );
}

/**
 * Opens a text that stands in the page at the place that was carried here, or where it was left, likewise.
 * @param isDrawn whether a script has drawn it: then the browser, which loads it anew or goes back to it, finds no place to restore
 */
export function reopenAt(
  { hold }: PlaceOwner,
  slug: string,
  carried: CarriedPlace | undefined,
  isDrawn = false,
): void {
  const sentence = sentenceElement(carried?.sentence ?? readLeftPlace(slug));
  const [visit] = performance.getEntriesByType('navigation');
  // `location` leaves out the words that a link may quote (`#:~:text=`); the entry of the visit has them.
  const isNew = visit?.type === 'navigate';
  if (!(isNew || isDrawn) || `${visit?.name ?? ''}${location.hash}`.includes('#')) return;
  if (!sentence) return;
  if (!carried && isNew) document.documentElement.dataset.reopened = '';
  hold(sentence, carried?.share);
}
