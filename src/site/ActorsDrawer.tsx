import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorColumn } from '#reader/actors/ActorColumn.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { Drawer } from '#ui/Drawer.tsx';

interface ActorsDrawerProps extends ArticleData {
  /** What shows them, where it is a browser that draws them. */
  readonly children?: ReactNode;
}

/** Who acts in an article, beside its text or in a sheet. */
export function ActorsDrawer({ article, apparatus, children }: ActorsDrawerProps) {
  const { t } = useTranslation('site');
  return (
    <Drawer as="aside" id="actors" title={t('actors')}>
      {children ?? <ActorColumn article={article} apparatus={apparatus} />}
    </Drawer>
  );
}
