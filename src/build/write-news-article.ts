import type { ActorKind } from '#article/document/actor.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';

const types: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  country: 'Country',
  group: 'Organization',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  other: 'Thing',
};

/**
 * Writes an article as JSON-LD, for what reads pages without reading them. Source: schema.org/NewsArticle.
 * The headline is left out where it is not the source's,
 * the address where it isn't known.
 */
export function writeNewsArticle(article: Article, { groups }: Apparatus, url?: string): string {
  const { title, titleBy, dateCreated, author, wordCount, sourceURL } = article;
  const actors = groups.flatMap((group) => group.actors);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url !== undefined && { url }),
    inLanguage: 'de',
    ...(titleBy === 'source' ? { headline: title.de } : { alternativeHeadline: title.de }),
    dateCreated,
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(sourceURL !== undefined && { isBasedOn: sourceURL }),
    wordCount,
    mentions: actors.map(({ kind, name }) => ({ '@type': types[kind], name: name.de })),
  };
  // Inside a script element only `<` could end it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
