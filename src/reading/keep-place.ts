import type { Article } from '#document/article.ts';
import { sentenceAtEye } from '#reading/sentence-at-eye.ts';

/** Runs what sets the text anew, and keeps the sentence in the middle of the window where it is. */
export function keepPlace(article: Article, change: () => void): void {
  const sentence = sentenceAtEye(article);
  if (!sentence) {
    change();
    return;
  }
  const before = sentence.getBoundingClientRect().top;
  const settle = () => {
    const moved = sentence.getBoundingClientRect().top - before;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  };
  change();
  settle();
  // Sections that come near the window only now are another height than was remembered of them.
  requestAnimationFrame(settle);
}
