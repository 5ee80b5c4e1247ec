import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';

/** The numbers of the notes that say whose claims sentences report, from 1 in reading order, by sentence id. */
export function numberClaims(article: Article): ReadonlyMap<string, number> {
  const claims = articleSentences(article).filter(({ speaker }) => speaker !== undefined);
  return new Map(claims.map(({ id }, index) => [id, index + 1]));
}
