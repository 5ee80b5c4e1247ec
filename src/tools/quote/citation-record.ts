import type { TFunction } from 'i18next';
import type { Article } from '#article/document/article.ts';

/** What a citation of an article says, whatever its format. */
export interface CitationRecord {
  /** Names it among others: the slug. */
  readonly key: string;
  readonly title: string;
  /** BCP 47, where it isn't German; empty where nothing tells it. */
  readonly language?: string;
  readonly author?: string;
  /** When it was written, ISO 8601, as exact as it is known: `2023`, `2023-02` or `2023-02-28`. Of a text from elsewhere it may not be known. */
  readonly issued?: string;
  /** Of its page; none where nobody else could open that. */
  readonly address?: string;
  /** The day it was read, ISO 8601. */
  readonly accessed: string;
  /** What else must be said, in the interface's language: that the title is editorial, where the text is from. */
  readonly notes: readonly string[];
}

/** The part of an article that citations need. */
export type CitedArticle = Pick<
  Article,
  'slug' | 'title' | 'titleBy' | 'language' | 'author' | 'dateCreated' | 'sourceURL'
>;

/** Collects what is said of an article wherever it is cited. */
export function citationRecord(
  { slug, title, titleBy, language, author, dateCreated, sourceURL }: CitedArticle,
  { address, accessed }: Pick<CitationRecord, 'address' | 'accessed'>,
  t: TFunction<'tools/quote'>,
): CitationRecord {
  return {
    key: slug,
    title: title.de,
    ...(language !== undefined && { language }),
    ...(author !== undefined && { author }),
    ...(dateCreated !== undefined && { issued: dateCreated }),
    ...(address !== undefined && { address }),
    accessed,
    notes: [
      ...(titleBy === 'editorial' ? [t('editorialTitle')] : []),
      ...(sourceURL === undefined ? [] : [t('source', { url: sourceURL })]),
    ],
  };
}
