import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Article } from '#article/document/article.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';

/**
 * Keeps the sentence in the middle of the window where it is when a layer is switched. The place is noted before
 * anything can change, when the reader presses a key or a pointer or has scrolled: once a control has changed, the
 * old layout is gone.
 * @param layers changes whenever a layer does
 */
export function useKeptPlace(article: Article, layers: string): void {
  const place = useRef<{ readonly sentence: HTMLElement; readonly top: number }>(undefined);

  useEffect(() => {
    const note = () => {
      const sentence = sentenceAtEye(article);
      place.current = sentence ? { sentence, top: sentence.getBoundingClientRect().top } : undefined;
    };
    const listening = new AbortController();
    const { signal } = listening;
    for (const type of ['pointerdown', 'keydown', 'scrollend', 'resize']) {
      window.addEventListener(type, note, { signal, passive: true, capture: true });
    }
    return () => listening.abort();
  }, [article]);

  const shown = useRef(layers);
  useLayoutEffect(() => {
    if (shown.current === layers) return;
    shown.current = layers;
    const noted = place.current;
    if (!noted) return;
    const moved = noted.sentence.getBoundingClientRect().top - noted.top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  }, [layers]);
}
