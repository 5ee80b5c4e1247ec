import { useTranslation } from 'react-i18next';
import { Masthead } from '#site/Masthead.tsx';
import style from '#site/NotFoundPage.module.css';
import type { AwayPageData } from '#site/page-data.ts';
import { siteAddress } from '#ui/site-address.ts';

interface AwayPageProps {
  readonly page: AwayPageData;
}

/**
 * What the service worker shows for a page that is not on the device, where there is no network. It writes into the list what is;
 * nothing else in it needs a script.
 */
export function AwayPage({ page: { language } }: AwayPageProps) {
  const { t } = useTranslation('tools/offline');
  const { t: study } = useTranslation('study/views');
  return (
    <>
      <Masthead language={language} />
      <main className={style.page}>
        <section>
          <h1>{t('away.title')}</h1>
          <p>{t('away.text')}</p>
        </section>
        <section>
          <h2>{t('away.kept')}</h2>
          <ul id="kept">
            <li>{t('away.none')}</li>
          </ul>
          <p>
            <a href={siteAddress(`/${language}/study`)}>{study('title')}</a>
          </p>
        </section>
      </main>
    </>
  );
}
