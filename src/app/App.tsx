import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { ArticleRoute } from '#pages/ArticleRoute.tsx';
import { NotFoundRoute } from '#pages/NotFoundRoute.tsx';
import { pageAt } from '#pages/page-at.ts';

/** The page at the router's address. */
export function App() {
  const { pathname } = useLocation();
  const page = pageAt(pathname);
  return (
    <Suspense>
      {page.kind === 'article' ? (
        <ArticleRoute language={page.language} slug={page.slug} />
      ) : (
        <NotFoundRoute />
      )}
    </Suspense>
  );
}
