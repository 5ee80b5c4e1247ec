import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { AwayPage } from '#site/AwayPage.tsx';
import { NotFoundPage } from '#site/NotFoundPage.tsx';
import { OwnPage } from '#site/OwnPage.tsx';
import type { LoadedPage } from '#site/page-at.ts';
import { ShelfPage } from '#site/ShelfPage.tsx';
import { StudyPage } from '#site/StudyPage.tsx';

interface PageProps {
  readonly loaded: LoadedPage;
  /** What only a script can do. */
  readonly tools?: ReactNode;
}

/** A page of the site, whole: as the build writes it. */
export function Page({ loaded, tools }: PageProps) {
  if (loaded.kind === 'notFound') return <NotFoundPage messages={loaded.messages} />;
  const { messages } = loaded;
  return (
    <I18nextProvider i18n={messages}>
      {loaded.kind === 'study' && <StudyPage page={loaded.page} tools={tools} />}
      {loaded.kind === 'shelf' && <ShelfPage page={loaded.page} tools={tools} />}
      {loaded.kind === 'own' && <OwnPage language={loaded.page.language} />}
      {loaded.kind === 'away' && <AwayPage page={loaded.page} />}
      {loaded.kind === 'article' && (
        <ArticlePage page={loaded.page} article={loaded.article} apparatus={loaded.apparatus} tools={tools} />
      )}
    </I18nextProvider>
  );
}
