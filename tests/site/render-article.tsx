import { fireEvent } from '@testing-library/react';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { ArticleTools } from '#site/ArticleTools.tsx';
import { fetchAnalysis } from '#site/article-files.ts';
import { describeArticle } from '#site/page-data.ts';
import { sampleApparatus, sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';

const files = { article: '', apparatus: '', analysis: {} };

const loadAnalysis = (section: string) => fetchAnalysis(files, section);

/** Renders the page of an article, with all that stands beside its text. */
export function renderArticle(
  language: Language = 'en',
  article: Article = sampleArticle,
  apparatus: Apparatus = sampleApparatus,
) {
  localStorage.setItem('lesart.hinted', '1');
  const page = describeArticle(article, language, files);
  const tools = (
    <ArticleTools article={article} apparatus={apparatus} page={page} loadAnalysis={loadAnalysis} />
  );
  return renderPage(
    <ArticlePage article={article} apparatus={apparatus} page={page} tools={tools} />,
    language,
  );
}

/** Presses a key of the page; a capital with Shift. */
export const press = (key: string) =>
  fireEvent.keyDown(document.body, { key, shiftKey: /^[A-Z]$/.test(key) });
