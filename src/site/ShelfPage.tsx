import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EditionTexts } from '#shelf/views/EditionTexts.tsx';
import { DevicePage } from '#site/DevicePage.tsx';
import type { ShelfPageData } from '#site/page-data.ts';
import { siteAddress } from '#ui/site-address.ts';

interface ShelfPageProps {
  readonly page: ShelfPageData;
  /** What only a script can do: the reader's own texts, and opening more. */
  readonly tools?: ReactNode;
}

/** `/en/shelf`, `/de/shelf`: all texts. The static page has those of the edition; the reader's own are on their device. */
export function ShelfPage({ page: { language, editions }, tools }: ShelfPageProps) {
  const { t } = useTranslation('site');
  const { t: study } = useTranslation('study/views');
  return (
    <DevicePage
      language={language}
      slug="shelf"
      name="shelf"
      title={t('shelf.title')}
      intro={<p>{t('shelf.intro')}</p>}
      noScript={t('shelf.noScript')}
      ways={<a href={siteAddress(`/${language}/study`)}>{study('title')}</a>}
    >
      {tools ?? <EditionTexts editions={editions} language={language} />}
    </DevicePage>
  );
}
