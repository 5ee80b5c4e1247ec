import type { i18n } from 'i18next';
import style from '#site/NotFoundPage.module.css';
import { siteAddress } from '#ui/site-address.ts';

interface NotFoundPageProps {
  /** Of every language: the one 404.html of a static host speaks to all readers. */
  readonly messages: readonly i18n[];
}

/** Any other address. Nothing in it needs a script. */
export function NotFoundPage({ messages }: NotFoundPageProps) {
  return (
    <main className={style.page}>
      <h1>Lesart</h1>
      {messages.map(({ t, language }) => (
        <section key={language} lang={language}>
          <h2>{t('notFound.title')}</h2>
          <p>
            {t('notFound.text')} <a href={siteAddress('/')}>{t('notFound.link')}</a>{' '}
            <a href={siteAddress(`/${language}/shelf`)}>{t('shelf.title')}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
