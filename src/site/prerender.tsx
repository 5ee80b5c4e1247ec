import { articles } from 'virtual:corpus';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { type Language, languages } from '#article/document/language.ts';
import { App } from '#site/App.tsx';
import { describePage, type PageDescription } from '#site/describe-page.ts';
import { describeStudy } from '#site/describe-study.ts';
import { loadBeside, loadPage, pageAt } from '#site/page-at.ts';
import { articleResource } from '#site/resources.ts';

/** A page as static HTML, with what its head says. */
export interface PrerenderedPage {
  readonly path: string;
  readonly language: Language;
  /** What React hydrates. */
  readonly html: string;
  readonly description: PageDescription;
  /** None on the page for addresses that aren't there. */
  readonly article?: Article;
  readonly apparatus?: Apparatus;
}

/** An address that no page has: what stands there is the page for all such. */
export const notFoundPath = '/404';

/** The paths of all pages, the newest article's first. */
export function listPaths(): readonly string[] {
  const paths = articles.flatMap(({ slug }) => languages.map((language) => `/${language}/${slug}`));
  return ['/', ...paths, ...languages.map((language) => `/${language}/study`), notFoundPath];
}

/**
 * Renders the page at a path, whole: nothing in it waits for a script.
 * Errors: whatever a component throws, so that a build never writes half a page.
 */
export async function renderPage(path: string): Promise<PrerenderedPage> {
  const page = pageAt(path);
  await loadPage(page);
  const beside = page.kind === 'article' ? await loadBeside(page) : undefined;
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter location={path}>
        <App />
      </StaticRouter>
    </StrictMode>,
    {
      // A long section would otherwise be put into place by an inline script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      // React would leave a broken boundary to the browser.
      onError: (error) => void errors.push(error),
    },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw new AggregateError(errors, `${path} could not be rendered`);
  if (page.kind === 'study') {
    return { path, language: page.language, html, description: await describeStudy(page.language) };
  }
  if (page.kind === 'notFound' || !beside) {
    return { path, language: 'en', html, description: { title: 'Lesart', description: '' } };
  }
  const article = await articleResource.load(page.slug);
  const { language } = page;
  return { path, language, html, description: describePage(article, language), article, apparatus: beside };
}
