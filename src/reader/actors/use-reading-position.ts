import { articleElement } from '#reader/place/text-elements.ts';
import { findAnchor } from '#ui/find-anchor.ts';
import { useListening } from '#ui/use-listening.ts';

/** How far the window is read: what stands a third down it. */
function readThousandths(article: Element): number {
  const { top, height } = article.getBoundingClientRect();
  return Math.min(1000, Math.max(0, Math.round((1000 * (window.innerHeight / 3 - top)) / height)));
}

/**
 * Tells the style of the actors' column how far the article is read, as `--reading` in thousandths: a property of one element, so
 * that nothing is rendered while the reader scrolls.
 */
export function useReadingPosition(): void {
  useListening((signal) => {
    const article = articleElement();
    const column = findAnchor('actors');
    if (!article || !column) return;
    let frame = 0;
    const tell = () => {
      frame = 0;
      // In a closed drawer nobody sees it.
      if (!column.checkVisibility()) return;
      column.style.setProperty('--reading', String(readThousandths(article)));
      column.dataset.reading = '';
    };
    const tellSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(tell);
    };
    window.addEventListener('scroll', tellSoon, { signal, passive: true });
    window.addEventListener('resize', tellSoon, { signal });
    // A drawer opens.
    document.addEventListener('toggle', tellSoon, { signal, capture: true });
    tellSoon();
    return () => cancelAnimationFrame(frame);
  }, []);
}
