import type { ArticleSummary } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { isOwn } from '#article/document/own-text.ts';
import { siteAddress } from '#ui/site-address.ts';

/**
 * Where an article's page is: `https://…/en/SLUG`, without a slash or anything else behind. None of a text of the reader's own, which
 * nobody else could open.
 */
export function articleAddress(
  article: ArticleSummary,
  language: Language,
  origin: string,
): string | undefined {
  return isOwn(article) ? undefined : origin + siteAddress(`/${language}/${article.slug}`);
}

/** What a link leads to, besides the article. */
export interface LinkTarget {
  /** The sentence's anchor. */
  readonly sentence: string;
  /** The address's query with layers and actors, `?words=1`, so that whoever follows the link sees the same. */
  readonly search?: string;
  /** A fragment directive that leads to words of the sentence; for browsers that know of them, others lose the sentence. */
  readonly directive?: string | undefined;
}

/** Writes a link to a sentence, or to words of it. */
export function writeLink(address: string, { sentence, search = '', directive }: LinkTarget): string {
  const hash = `#${encodeURIComponent(sentence)}`;
  return `${address}${search}${hash}${directive === undefined ? '' : `:~:${directive}`}`;
}
