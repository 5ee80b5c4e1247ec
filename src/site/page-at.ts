import { articles } from 'virtual:corpus';
import type { i18n } from 'i18next';
import { isLanguage, type Language, languages } from '#article/document/language.ts';
import { loadMessages, type Scope } from '#i18n/messages.ts';
import type { ArticleData } from '#site/article-files.ts';
import {
  type ArticlePageData,
  type AwayPageData,
  describeArticle,
  describeShelf,
  type OwnPageData,
  type PageData,
  type ShelfPageData,
  type StudyPageData,
} from '#site/page-data.ts';

/** What stands at an address. */
export type Address =
  | { readonly kind: 'article'; readonly language: Language; readonly slug: string }
  | { readonly kind: 'study'; readonly language: Language }
  | { readonly kind: 'shelf'; readonly language: Language }
  | { readonly kind: 'own'; readonly language: Language }
  | { readonly kind: 'away'; readonly language: Language }
  | { readonly kind: 'notFound' };

/** A page with all that it is drawn of. */
export type LoadedPage =
  | ({ readonly kind: 'article'; readonly page: ArticlePageData; readonly messages: i18n } & ArticleData)
  | { readonly kind: 'study'; readonly page: StudyPageData; readonly messages: i18n }
  | { readonly kind: 'shelf'; readonly page: ShelfPageData; readonly messages: i18n }
  | { readonly kind: 'own'; readonly page: OwnPageData; readonly messages: i18n }
  | { readonly kind: 'away'; readonly page: AwayPageData; readonly messages: i18n }
  | { readonly kind: 'notFound'; readonly page: PageData; readonly messages: readonly i18n[] };

/** The pages that are no article's, by what their addresses say behind the language. */
const pageNames: Readonly<Record<string, 'study' | 'shelf' | 'own' | 'away'>> = {
  study: 'study',
  shelf: 'shelf',
  own: 'own',
  offline: 'away',
};

/** A library is asked for each of its pages, in the build. */
const bySlug: ReadonlyMap<string, (typeof articles)[number]> = new Map(
  articles.map((article) => [article.slug, article]),
);

/**
 * Tells what stands at a path: `/` is the newest article with the English interface, `/en` and `/de` lead to it, `/en/SLUG` and `/de/SLUG` an
 * article, `/en/study` and `/de/study` what the reader has saved, `/en/shelf` and `/de/shelf` all texts, `/en/own/ID` and `/de/own/ID`
 * a text of the reader's own, for all of which one page stands at `/en/own`; `/en/offline` and `/de/offline` what is shown for a page
 * that is not on the device. A host may add a slash, or `index.html`, at the end.
 */
export function pageAt(path: string): Address {
  const [language, slug, ...more] = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const newest = articles[0];
  if (slug === undefined && newest && (language === undefined || isLanguage(language)))
    return { kind: 'article', language: language ?? 'en', slug: newest.slug };
  if (!isLanguage(language) || slug === undefined) return { kind: 'notFound' };
  const kind = Object.hasOwn(pageNames, slug) ? pageNames[slug] : undefined;
  if (kind !== undefined && more.length <= (kind === 'own' ? 1 : 0)) return { kind, language };
  if (!bySlug.has(slug) || more.length > 0) return { kind: 'notFound' };
  return { kind: 'article', language, slug };
}

/** Whose messages a page says besides those of any. */
function scopesOf(kind: Address['kind']): readonly Scope[] {
  if (kind === 'study') return ['study'];
  return kind === 'shelf' || kind === 'own' ? ['shelf'] : [];
}

/** Loads all that a page is drawn of: for the build, and where no built page is there to be taken over. */
export async function loadPage(address: Address): Promise<LoadedPage> {
  if (address.kind === 'notFound') {
    return {
      kind: 'notFound',
      page: { kind: 'notFound' },
      messages: await Promise.all(languages.map((one) => loadMessages(one))),
    };
  }
  const { language } = address;
  const messages = await loadMessages(language, ...scopesOf(address.kind));
  if (address.kind === 'away') return { kind: 'away', page: { kind: 'away', language }, messages };
  if (address.kind === 'study') {
    const newest = articles[0]?.slug;
    const page = { kind: 'study', language, ...(newest !== undefined && { newest }) } as const;
    return { kind: 'study', page, messages };
  }
  if (address.kind === 'own') return { kind: 'own', page: { kind: 'own', language }, messages };
  if (address.kind === 'shelf') return { kind: 'shelf', page: describeShelf(articles, language), messages };
  const entry = bySlug.get(address.slug);
  if (!entry) throw new Error(`no article "${address.slug}"`);
  const [{ article }, { apparatus }] = await Promise.all([entry.load(), entry.loadApparatus()]);
  const page = describeArticle(article, language, entry.files);
  return { kind: 'article', page, messages, article, apparatus };
}
