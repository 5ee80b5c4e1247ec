import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DevicePage } from '#site/DevicePage.tsx';
import type { StudyPageData } from '#site/page-data.ts';
import { ShelfLink } from '#site/ShelfLink.tsx';
import { Icon } from '#ui/Icon.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface StudyPageProps {
  readonly page: StudyPageData;
  /** What only a script can do: the list itself. */
  readonly tools?: ReactNode;
}

/** `/en/study`, `/de/study`: what the reader has saved. The static page says what it is; the list is on the reader's device. */
export function StudyPage({ page: { language, newest }, tools }: StudyPageProps) {
  const { t } = useTranslation('study/views');
  const { t: site } = useTranslation('site');
  return (
    <DevicePage
      language={language}
      slug="study"
      name="study"
      title={t('title')}
      intro={<p>{t('intro')}</p>}
      noScript={t('noScript')}
      ways={
        <>
          <a href={siteAddress(newest === undefined ? '/' : `/${language}/${newest}`)}>
            <Icon of={ArrowLeft} />
            {site('notFound.link')}
          </a>
          <ShelfLink language={language} />
        </>
      }
    >
      {tools}
    </DevicePage>
  );
}
