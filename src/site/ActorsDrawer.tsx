import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorColumn } from '#reader/actors/ActorColumn.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { hasActors, type TextPageData } from '#site/page-data.ts';
import { Drawer } from '#ui/Drawer.tsx';

interface ActorsDrawerProps extends ArticleData {
  readonly page: TextPageData;
  /** What shows them, where it is a browser that draws them. */
  readonly children?: ReactNode;
}

/** Who acts in an article, beside its text or in a sheet. */
export function ActorsDrawer({ page, article, apparatus, children }: ActorsDrawerProps) {
  const { t } = useTranslation('site');
  const column = children ?? <ActorColumn article={article} apparatus={apparatus} />;
  // What comes later says that it is there, also where it is nothing.
  if (!hasActors(page)) return column;
  return (
    <Drawer as="aside" id="actors" title={t('actors')}>
      {column}
    </Drawer>
  );
}
