import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { readStored, store } from '#ui/stored.ts';

const storageKey = 'lesart.hinted';

/** Says on the root element that the reader is here for the first time, before the page is drawn. */
export function markFirstVisit(): void {
  if (!readStored(storageKey, () => true)) document.documentElement.dataset.firstVisit = '';
}

/** Whether the layers are shown. */
export function isFirstVisit(): boolean {
  return 'firstVisit' in document.documentElement.dataset;
}

/**
 * Shows what a first visit is shown for the last time once the reader has used it: a layer is switched, a word looked up, or they have
 * read on. It leaves the page where nobody sees that.
 * @param keepPlace runs what moves the text, and keeps what is read where it is
 */
export function endFirstVisit({ subscribe }: ChoicesStore, keepPlace: (change: () => void) => void): void {
  const shown = document.querySelector('[data-layers-shown]');
  if (!shown || !isFirstVisit()) return;
  const using = new AbortController();
  const { signal } = using;
  const leaving = new AbortController();
  const leave = (): void => {
    // It would take the focus along; and a card stands by its word, from which the text must not be taken while it opens.
    const isHeld = shown.contains(document.activeElement) || document.querySelector(':popover-open') !== null;
    if (isHeld || shown.getBoundingClientRect().bottom >= 0) return;
    leaving.abort();
    observer.disconnect();
    keepPlace(() => delete document.documentElement.dataset.firstVisit);
  };
  const observer = new IntersectionObserver(leave);
  const end = (): void => {
    if (signal.aborted) return;
    using.abort();
    unsubscribe();
    store(storageKey, '1');
    observer.observe(shown);
    document.addEventListener('toggle', leave, { signal: leaving.signal, capture: true });
  };
  const unsubscribe = subscribe(end);
  document.addEventListener('toggle', end, { signal, capture: true });
  window.addEventListener(
    'scroll',
    () => {
      if (window.scrollY > window.innerHeight) end();
    },
    { signal, passive: true },
  );
}
