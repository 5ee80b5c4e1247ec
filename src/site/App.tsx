import { Suspense } from 'react';
import { useLocation } from 'react-router';
import type { Language } from '#article/document/language.ts';
import { ArticleRoute } from '#site/ArticleRoute.tsx';
import { NotFoundRoute } from '#site/NotFoundRoute.tsx';
import { pageAt } from '#site/page-at.ts';
import { studyResource, wordsResource } from '#site/resources.ts';
import { useResource } from '#ui/resource.ts';

function LaterStudy({ language }: { readonly language: Language }) {
  const words = useResource(wordsResource, language);
  const StudyRoute = useResource(studyResource, language);
  return <StudyRoute language={language} words={words} />;
}

/** The page at the router's address. */
export function App() {
  const { pathname } = useLocation();
  const page = pageAt(pathname);
  return (
    <Suspense>
      {page.kind === 'article' && <ArticleRoute language={page.language} slug={page.slug} />}
      {page.kind === 'study' && <LaterStudy language={page.language} />}
      {page.kind === 'notFound' && <NotFoundRoute />}
    </Suspense>
  );
}
