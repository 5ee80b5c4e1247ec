import type { Article } from '#document/article.ts';
import { sentenceAtEye } from '#reading/sentence-at-eye.ts';

/** Runs what sets the text anew, and keeps the sentence in the middle of the window where it is. */
export function keepPlace(article: Article, change: () => void): void {
  const sentence = sentenceAtEye(article);
  const before = sentence?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (sentence?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}
