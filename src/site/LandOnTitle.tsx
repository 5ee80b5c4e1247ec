import { useEffect } from 'react';

/** Takes the reader to the title of a page that has taken the place of another, as a link does. Draws nothing. */
export function LandOnTitle() {
  useEffect(() => {
    const title = document.querySelector('h1');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, []);
  return null;
}
