import type { Article } from '#article/document/article.ts';
import { inlineText, isMention } from '#article/document/inline.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { type Need, needs } from '#reader/layers/layers.ts';
import type { ArticleFiles } from '#site/article-files.ts';

/** What the page of an article says of itself to its script, which then needs nothing of the text to begin. */
export interface ArticlePageData {
  readonly kind: 'article';
  readonly language: Language;
  readonly slug: string;
  /** What the article has for a layer to show. */
  readonly has: readonly Need[];
  /** The anchors of its sections, with the German of their headings. */
  readonly sections: readonly { readonly id: string; readonly heading?: string }[];
  readonly files: ArticleFiles;
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
export type LivingPageData = ArticlePageData | StudyPageData;

/** What any page says of itself. */
export type PageData = LivingPageData | AwayPageData | { readonly kind: 'notFound' };

/** The parts of a page that come by themselves: when all of them are live it is ready. */
export const partsOf: Readonly<Record<PageData['kind'], readonly string[]>> = {
  article: ['bar', 'outline', 'tools', 'lookUp'],
  study: ['list'],
  away: [],
  notFound: [],
};

/** Describes the page of an article to its script. */
export function describeArticle(article: Article, language: Language, files: ArticleFiles): ArticlePageData {
  const sentences = articleSentences(article);
  const isThere: Readonly<Record<Need, boolean>> = {
    claims: sentences.some(({ speaker }) => speaker),
    simple: sentences.some(({ simple }) => simple !== undefined),
    mentions: sentences.some(({ inlines }) =>
      inlines.some((one) => typeof one !== 'string' && isMention(one)),
    ),
  };
  return {
    kind: 'article',
    language,
    slug: article.slug,
    has: needs.filter((need) => isThere[need]),
    sections: article.sections.map(({ id, heading }) => ({
      id,
      ...(heading && { heading: inlineText(heading.inlines) }),
    })),
    files,
  };
}

/** Reads what the build has written into the page. Errors: there is nothing, which no built page is without. */
export function readPageData(container: HTMLElement): PageData {
  return JSON.parse(container.dataset.page ?? '');
}
