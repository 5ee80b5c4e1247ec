import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Language, languages } from '#article/document/language.ts';
import style from '#site/NotFoundRoute.module.css';
import { wordsResource } from '#site/resources.ts';
import { useLivePart, useReadyPage } from '#ui/live-parts.ts';
import { useResource } from '#ui/resource.ts';

function NotFoundText() {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('notFound.title')}</h2>
      <p>
        {t('notFound.text')} <a href="/">{t('notFound.link')}</a>
      </p>
    </>
  );
}

function NotFoundSection({ language }: { readonly language: Language }) {
  return (
    <section lang={language}>
      <I18nextProvider i18n={useResource(wordsResource, language)}>
        <NotFoundText />
      </I18nextProvider>
    </section>
  );
}

/** Any other address. The one 404.html of a static host speaks to all readers, so it speaks both languages. */
export function NotFoundRoute() {
  useLivePart('notFound');
  useReadyPage('notFound');
  return (
    <main className={style.page}>
      <h1>Lesart</h1>
      {languages.map((language) => (
        <NotFoundSection key={language} language={language} />
      ))}
    </main>
  );
}
