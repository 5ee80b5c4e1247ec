import { useTranslation } from 'react-i18next';
import { ActorColumn } from '#reader/actors/ActorColumn.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { Drawer } from '#ui/Drawer.tsx';

/** Who acts in an article, beside its text or in a sheet. */
export function ActorsDrawer({ article, apparatus }: ArticleData) {
  const { t } = useTranslation('site');
  return (
    <Drawer as="aside" id="actors" title={t('actors')}>
      <ActorColumn article={article} apparatus={apparatus} />
    </Drawer>
  );
}
