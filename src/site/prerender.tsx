import { articles } from 'virtual:corpus';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { type Language, languages } from '#article/document/language.ts';
import { describePage, type PageDescription } from '#site/describe-page.ts';
import { Page } from '#site/Page.tsx';
import { loadPage, pageAt } from '#site/page-at.ts';
import type { PageData } from '#site/page-data.ts';

/** A page as static HTML, with what its head says. */
export interface PrerenderedPage {
  readonly path: string;
  readonly language: Language;
  /** The whole page, and what it says of itself to the script that takes over its islands. */
  readonly html: string;
  readonly data: PageData;
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
  const others = languages.flatMap((language) => [
    `/${language}/study`,
    `/${language}/shelf`,
    `/${language}/own`,
    `/${language}/offline`,
  ]);
  return ['/', ...paths, ...others, notFoundPath];
}

/**
 * Renders the page at a path, whole: nothing in it waits for a script.
 * Errors: whatever a component throws, so that a build never writes half a page.
 */
export async function renderPage(path: string): Promise<PrerenderedPage> {
  const loaded = await loadPage(pageAt(path));
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <Page loaded={loaded} />
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
  const description = describePage(loaded);
  if (loaded.kind === 'notFound') return { path, language: 'en', html, data: loaded.page, description };
  const { language } = loaded.page;
  const drawn = { path, language, html, data: loaded.page, description };
  if (loaded.kind !== 'article') return drawn;
  return { ...drawn, article: loaded.article, apparatus: loaded.apparatus };
}
