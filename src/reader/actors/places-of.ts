import type { Article } from '#article/document/article.ts';
import { type ClaimPlace, listClaims, listSentences } from '#article/document/claims.ts';
import { listMentions, type MentionPlace } from '#article/document/mentions.ts';
import { listSections, type SectionPlace } from '#article/document/places.ts';

/** Where everything is in an article that a list or a step leads to. */
export interface ArticlePlaces {
  readonly mentions: readonly MentionPlace[];
  readonly sentences: readonly ClaimPlace[];
  readonly claims: ReadonlyMap<string, readonly ClaimPlace[]>;
  readonly sections: readonly SectionPlace[];
}

const known = new WeakMap<Article, ArticlePlaces>();

/** The places of an article, looked up once: in a book that takes a while, and several parts of the page ask. */
export function placesOf(article: Article): ArticlePlaces {
  const places = known.get(article) ?? {
    mentions: listMentions(article),
    sentences: listSentences(article),
    claims: listClaims(article),
    sections: listSections(article),
  };
  known.set(article, places);
  return places;
}
