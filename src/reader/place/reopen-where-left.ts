import { readLeftPlace } from '#reader/place/left-place.ts';
import type { PlaceHolder } from '#reader/place/place-holder.ts';

/**
 * Opens the article at the sentence where it was left, as soon as it is parsed: it lands where a jump would, and the root
 * element says so, `data-reopened`. Not where the address names a place, nor where the browser goes back to its own.
 */
export function reopenWhereLeft({ hold }: PlaceHolder): void {
  document.addEventListener(
    'readystatechange',
    () => {
      const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
      const sentence = document.getElementById(readLeftPlace(address.replace(/.*\//, '')));
      const [visit] = performance.getEntriesByType('navigation');
      // `location` leaves out the words that a link may quote (`#:~:text=`); the entry of the visit has them.
      if (visit?.type !== 'navigate' || (visit.name + location.hash).includes('#')) return;
      if (!sentence?.matches('[data-sentence]')) return;
      document.documentElement.dataset.reopened = '';
      hold(sentence);
    },
    { once: true },
  );
}
