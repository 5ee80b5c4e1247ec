import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#i18n/name-of.ts';
import { DeliveryNote } from '#site/DeliveryNote.tsx';
import { Masthead } from '#site/Masthead.tsx';
import type { StudyPageData } from '#site/page-data.ts';
import style from '#site/StudyPage.module.css';
import { Icon } from '#ui/Icon.tsx';
import { Island } from '#ui/Island.tsx';
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
    <div className={style.page}>
      <Masthead
        language={language}
        linkTo={(other) => (
          <a href={siteAddress(`/${other}/study`)} lang={other} hrefLang={other}>
            {nameOf(other)}
          </a>
        )}
      />
      <nav className={style.bar}>
        <a href={siteAddress(newest === undefined ? '/' : `/${language}/${newest}`)}>
          <Icon of={ArrowLeft} />
          {site('notFound.link')}
        </a>
      </nav>
      <main className={style.main}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
          <p className={style.noScript}>{t('noScript')}</p>
        </header>
        <DeliveryNote page="study" />
        {/* The static page knows nothing of what is on the device. */}
        <Island name="list">{tools}</Island>
      </main>
    </div>
  );
}
