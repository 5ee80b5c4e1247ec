import { storeLeftPlace } from '#choices/left-place.ts';
import type { Article } from '#document/article.ts';
import { sentenceAtEye } from '#reading/sentence-at-eye.ts';

/**
 * Keeps the sentence that stands where jumps land, a third down the window, so that opening the article there and leaving it
 * again moves nothing. Nothing is kept near the start, nor once the end has been seen.
 */
export function keepLeftPlace(article: Article): void {
  const text = document.getElementById('article')?.getBoundingClientRect();
  if (!text || text.height === 0) return;
  const isAtStart = window.scrollY < window.innerHeight / 2;
  const isRead = text.bottom <= window.innerHeight;
  // A jump lands on a whole pixel, so just below it.
  const sentence = sentenceAtEye(article, window.innerHeight / 3 + 2);
  storeLeftPlace(article.slug, isAtStart || isRead ? undefined : sentence?.id);
}
