import { useState } from 'react';
import { useListening } from '#ui/use-listening.ts';

/** How far the reader must scroll, in pixels, before a change of direction counts. */
const slack = 12;

/**
 * Whether the bar is out of the way: the reader is scrolling down, by hand, and hasn't come to the end of the page. A
 * jump is no reading on: after it the bar is where it was.
 */
export function useBarAway(): boolean {
  const [away, setAway] = useState(false);
  useListening((signal) => {
    let turned = window.scrollY;
    let byHand = false;
    let settling = 0;
    const follow = () => {
      // Not `scrollend`, which older Safaris lack.
      clearTimeout(settling);
      settling = window.setTimeout(letGo, 150);
      const { scrollY, innerHeight } = window;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - slack;
      if (atEnd || scrollY < turned - slack) setAway(false);
      else if (byHand && scrollY > turned + slack) setAway(true);
      else if (byHand) return;
      turned = scrollY;
    };
    const take = () => {
      byHand = true;
    };
    const letGo = () => {
      byHand = false;
    };
    const options = { signal, passive: true };
    window.addEventListener('wheel', take, options);
    window.addEventListener('touchmove', take, options);
    window.addEventListener('scroll', follow, options);
    return () => clearTimeout(settling);
  }, []);
  return away;
}
