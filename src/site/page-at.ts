import { articles } from 'virtual:corpus';
import type { Apparatus } from '#article/document/apparatus.ts';
import { isLanguage, type Language, languages } from '#article/document/language.ts';
import {
  apparatusResource,
  articleResource,
  besideWordsResource,
  studyResource,
  wordsResource,
} from '#site/resources.ts';

/** What stands at an address. */
export type Page =
  | ({ readonly kind: 'article' } & ArticleAddress)
  | { readonly kind: 'study'; readonly language: Language }
  | { readonly kind: 'notFound' };

interface ArticleAddress {
  readonly language: Language;
  readonly slug: string;
}

/**
 * Tells what stands at a path: `/` is the newest article with the English interface, `/en/SLUG` and `/de/SLUG` an
 * article, `/en/study` and `/de/study` what the reader has saved. A host may add a slash, or `index.html`, at the end.
 */
export function pageAt(path: string): Page {
  const [language, slug, ...more] = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const newest = articles[0];
  if (language === undefined && newest) return { kind: 'article', language: 'en', slug: newest.slug };
  if (isLanguage(language) && slug === 'study' && more.length === 0) return { kind: 'study', language };
  const known = articles.some((article) => article.slug === slug);
  if (!isLanguage(language) || slug === undefined || !known || more.length > 0) return { kind: 'notFound' };
  return { kind: 'article', language, slug };
}

/** Loads what a page needs, so that it can be rendered, or taken over from the static one, at once. */
export async function loadPage(page: Page): Promise<void> {
  if (page.kind === 'notFound') await Promise.all(languages.map(wordsResource.load));
  else if (page.kind === 'study') await studyResource.load(page.language);
  else await Promise.all([wordsResource.load(page.language), articleResource.load(page.slug)]);
}

/** Loads what stands beside an article's text, for a page that is to have all of it from the start. */
export async function loadBeside({ language, slug }: ArticleAddress): Promise<Apparatus> {
  const [{ apparatus }] = await Promise.all([
    apparatusResource.load(slug),
    besideWordsResource.load(language),
  ]);
  return apparatus;
}
