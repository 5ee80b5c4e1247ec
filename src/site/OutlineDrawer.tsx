import { useTranslation } from 'react-i18next';
import { Outline } from '#reader/text/Outline.tsx';
import { hasOutline, type TextPageData } from '#site/page-data.ts';
import { Drawer } from '#ui/Drawer.tsx';
import { useLivePart } from '#ui/live-parts.ts';

interface OutlineDrawerProps {
  readonly page: TextPageData;
}

/** The sections of an article, beside its text or in a sheet. */
export function OutlineDrawer({ page }: OutlineDrawerProps) {
  const { t } = useTranslation('site');
  useLivePart('outline');
  return (
    hasOutline(page) && (
      <Drawer as="nav" id="outline" title={t('outline')}>
        <Outline sections={page.sections} />
      </Drawer>
    )
  );
}
