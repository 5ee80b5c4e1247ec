import type { Article } from '#article/document/article.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';

/**
 * Makes what runs changes that set the text anew, and keeps the sentence in the middle of the window where it is: the same
 * one until the reader scrolls, so that going back and forth moves nothing.
 */
export function createPlaceKeeper(article: Article): (change: () => void) => void {
  let kept: { readonly sentence: HTMLElement; readonly top: number } | undefined;
  let scrolled: number | undefined;

  const settle = () => {
    const moved = kept ? kept.sentence.getBoundingClientRect().top - kept.top : 0;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
    scrolled = window.scrollY;
  };
  return (change) => {
    if (window.scrollY !== scrolled) {
      const sentence = sentenceAtEye(article);
      kept = sentence ? { sentence, top: sentence.getBoundingClientRect().top } : undefined;
    }
    change();
    settle();
    // Sections that come near the window only now are another height than was remembered of them.
    requestAnimationFrame(settle);
  };
}
