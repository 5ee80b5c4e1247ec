import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { describePage } from '#site/describe-page.ts';
import { LaterBeside } from '#site/LaterBeside.tsx';
import { loadBeside } from '#site/page-at.ts';
import { articleResource, panelResource, wordsResource } from '#site/resources.ts';
import { useReadyPage } from '#ui/live-parts.ts';
import { useResource } from '#ui/resource.ts';

interface ArticleRouteProps {
  readonly language: Language;
  readonly slug: string;
}

/** `/en/SLUG`, `/de/SLUG`, and `/`: an article in one of the interface's languages. */
export function ArticleRoute({ language, slug }: ArticleRouteProps) {
  const words = useResource(wordsResource, language);
  const article = useResource(articleResource, slug);
  const { title } = describePage(article, language);
  // Prerendered in the head; a change of language without a new page has to write them again.
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  // The rest comes when it is asked for.
  useReadyPage(`${article.sections.map(({ id }) => `#${id}`).join(' ')} edition actors tools lookUp`);
  return (
    <I18nextProvider i18n={words}>
      <ArticlePage
        article={article}
        language={language}
        beside={(part) => <LaterBeside part={part} article={article} language={language} />}
        load={(part) => (part === 'comfort' ? panelResource.load(language) : loadBeside({ language, slug }))}
      />
    </I18nextProvider>
  );
}
