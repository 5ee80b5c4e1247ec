import type { Article, ListedArticle } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import type { Language } from '#article/document/language.ts';
import { shownParts } from '#article/document/shown-layers.ts';
import { type Need, needs } from '#reader/layers/layers.ts';
import type { ArticleFiles, ShelfFiles } from '#site/article-files.ts';

/** What the page of any text says of itself to its script. */
export interface TextPageData {
  readonly language: Language;
  readonly slug: string;
  /** What the text has for a layer to show. */
  readonly has: readonly Need[];
  /** The anchors of its sections, with the German of their headings. */
  readonly sections: readonly { readonly id: string; readonly heading?: string }[];
}

/** What the page of an article of the edition says of itself to its script, which then needs nothing of the text to begin. */
export interface ArticlePageData extends TextPageData {
  readonly kind: 'article';
  readonly files: ArticleFiles;
}

/** What the page of all texts says of itself: the reader's own are on the device. */
export interface ShelfPageData {
  readonly kind: 'shelf';
  readonly language: Language;
  readonly editions: readonly ListedArticle[];
  /** Where the texts of the edition's articles are, by slug, to be searched, and their words, to be compared with what the reader knows. */
  readonly files: Readonly<Record<string, ShelfFiles>>;
}

/** What the page says of itself in which a text of the reader's own is drawn. */
export interface OwnPageData {
  readonly kind: 'own';
  readonly language: Language;
}

/** What the page of what the reader has saved says of itself. */
export interface StudyPageData {
  readonly kind: 'study';
  readonly language: Language;
  /** Slug of the newest article. */
  readonly newest?: string;
}

/** What the page says of itself that stands for one that is not on the device. */
export interface AwayPageData {
  readonly kind: 'away';
  readonly language: Language;
}

/** A page of which something is a script's. */
export type LivingPageData = ArticlePageData | StudyPageData | ShelfPageData | OwnPageData;

/** What any page says of itself. */
export type PageData = LivingPageData | AwayPageData | { readonly kind: 'notFound' };

/** The parts of a page that come by themselves: when all of them are live it is ready. */
export const partsOf: Readonly<Record<PageData['kind'], readonly string[]>> = {
  article: ['bar', 'outline', 'tools', 'lookUp'],
  study: ['device'],
  shelf: ['device'],
  own: ['text', 'actors', 'bar', 'outline', 'tools', 'lookUp'],
  away: [],
  notFound: [],
};

/** Whether a text has sections to go to: of one alone nobody needs to be told. */
export function hasOutline({ sections }: TextPageData): boolean {
  return sections.length > 1;
}

/** Whether anybody acts or speaks in a text. */
export function hasActors({ has }: TextPageData): boolean {
  return has.includes('mentions') || has.includes('claims');
}

/** Describes the page of a text to its script. */
export function describeText(article: Article, language: Language): TextPageData {
  const isThere: Readonly<Record<Need, boolean>> = shownParts(article);
  return {
    language,
    slug: article.slug,
    has: needs.filter((need) => isThere[need]),
    sections: article.sections.map(({ id, heading }) => ({
      id,
      ...(heading && { heading: inlineText(heading.inlines) }),
    })),
  };
}

/** Describes the page of an article of the edition to its script. */
export function describeArticle(article: Article, language: Language, files: ArticleFiles): ArticlePageData {
  return { kind: 'article', ...describeText(article, language), files };
}

/** Describes the page of all texts to its script. */
export function describeShelf(
  articles: readonly (ListedArticle & { readonly shelfFiles: ShelfFiles })[],
  language: Language,
): ShelfPageData {
  return {
    kind: 'shelf',
    language,
    editions: articles.map(({ slug, title, dateCreated, wordCount, layers }) => {
      return { slug, title, ...(dateCreated !== undefined && { dateCreated }), wordCount, layers };
    }),
    files: Object.fromEntries(articles.map(({ slug, shelfFiles }) => [slug, shelfFiles])),
  };
}

/** Reads what the build has written into the page. Errors: there is nothing, which no built page is without. */
export function readPageData(container: HTMLElement): PageData {
  return JSON.parse(container.dataset.page ?? '');
}
