import { readLeftPlace } from '#choices/left-place.ts';

/**
 * Opens the article at the sentence where it was left, as soon as it is parsed: it lands where a jump would, and the root
 * element says so, `data-reopened`. Not where the address names a place.
 */
export function reopenWhereLeft(): void {
  document.addEventListener(
    'readystatechange',
    () => {
      const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
      const sentence = document.getElementById(readLeftPlace(address.replace(/.*\//, '')));
      // `location` leaves out the words that a link may quote (`#:~:text=`); the entry of the visit has them.
      const visit = location.hash + (performance.getEntriesByType('navigation')[0]?.name ?? '');
      if (!sentence?.matches('[data-sentence]') || visit.includes('#')) return;
      sentence.scrollIntoView({ behavior: 'instant' });
      document.documentElement.dataset.reopened = '';
    },
    { once: true },
  );
}
