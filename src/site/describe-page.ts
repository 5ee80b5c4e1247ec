import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import type { Language } from '#article/document/language.ts';
import type { LoadedPage } from '#site/page-at.ts';

/** A page's title and description, as tabs, search engines and shared links show them. */
export interface PageDescription {
  readonly title: string;
  readonly description: string;
}

/** Describes an article's page: its headline, and its first sentence as the page's language has it. */
export function describeArticlePage(article: Article, language: Language): PageDescription {
  const first = article.sections[0]?.blocks[0]?.sentences[0];
  const german = first ? inlineText(first.inlines) : '';
  return {
    title: `${article.title[language]} · Lesart`,
    description: (language === 'en' ? first?.translation : undefined) ?? german,
  };
}

/** Describes any page. */
export function describePage(loaded: LoadedPage): PageDescription {
  if (loaded.kind === 'notFound') return { title: 'Lesart', description: '' };
  if (loaded.kind === 'article') return describeArticlePage(loaded.article, loaded.page.language);
  if (loaded.kind === 'away') {
    const t = loaded.messages.getFixedT(null, 'tools/offline');
    return { title: `${t('away.title')} · Lesart`, description: '' };
  }
  if (loaded.kind === 'shelf' || loaded.kind === 'own') {
    const t = loaded.messages.getFixedT(null, 'site');
    return { title: `${t('shelf.title')} · Lesart`, description: t('shelf.intro') };
  }
  const t = loaded.messages.getFixedT(null, 'study/views');
  return { title: `${t('title')} · Lesart`, description: t('description') };
}
