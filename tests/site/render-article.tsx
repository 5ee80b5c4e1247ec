import { fireEvent } from '@testing-library/react';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { Beside } from '#site/Beside.tsx';
import { sampleApparatus, sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';

const loaded = () => Promise.resolve();

/** Renders the page of an article, with all that stands beside its text. */
export const renderArticle = (
  language: Language = 'en',
  article: Article = sampleArticle,
  load: () => Promise<unknown> = loaded,
) =>
  renderPage(
    <ArticlePage
      article={article}
      language={language}
      beside={(part) => (
        <Beside part={part} article={article} apparatus={sampleApparatus} language={language} />
      )}
      load={load}
    />,
    language,
  );
/** Presses a key of the page. */
export const press = (key: string) => fireEvent.keyDown(document.body, { key });
