import type { Article } from '#article/document/article.ts';
import { firstWords } from '#article/document/excerpt.ts';
import { inlineText } from '#article/document/inline.ts';
import { type Place, placedSentences } from '#article/document/places.ts';
import type { Finding } from '#article/document/record.ts';

/** Stands for the paper among speakers: no identity has a hyphen. */
export const paper = 'the-paper';

/** A sentence as one of what somebody says. */
export interface ClaimPlace extends Place {
  /** Identity, or `paper`. */
  readonly speaker: string;
  /** Its first words. */
  readonly opening: string;
  /** What the record has of it. */
  readonly finding?: Finding;
}

/** Words of a sentence that the list of claims shows. */
const shown = 7;

/** All sentences of an article with their first words, in reading order. */
export function listSentences(article: Article): readonly ClaimPlace[] {
  return placedSentences(article).map(({ id, section, at, inlines, speaker, record }) => ({
    id,
    section,
    at: at(0),
    speaker: speaker?.identity ?? paper,
    opening: firstWords(inlineText(inlines), shown),
    ...(record && { finding: record.finding }),
  }));
}

/**
 * The sentences of an article by speaker; those of the paper itself under `paper`. Empty for an article that names no
 * speaker: there nobody has looked whose words they are.
 */
export function listClaims(article: Article): ReadonlyMap<string, readonly ClaimPlace[]> {
  const claims = new Map<string, ClaimPlace[]>();
  for (const claim of listSentences(article)) {
    const earlier = claims.get(claim.speaker);
    if (earlier) earlier.push(claim);
    else claims.set(claim.speaker, [claim]);
  }
  return claims.size > 1 || !claims.has(paper) ? claims : new Map();
}
