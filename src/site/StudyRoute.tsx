import { articles } from 'virtual:corpus';
import type { i18n } from 'i18next';
import { ArrowLeft, Languages } from 'lucide-react';
import { useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Language, otherLanguage } from '#article/document/language.ts';
import { Notes } from '#site/Notes.tsx';
import { StudyHelp } from '#site/StudyHelp.tsx';
import style from '#site/StudyRoute.module.css';
import { openStudyList } from '#study/store/study-list.ts';
import { StudyView } from '#study/views/StudyView.tsx';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useReadyPage } from '#ui/live-parts.ts';
import { useTakenOver } from '#ui/use-taken-over.ts';

interface StudyRouteProps {
  readonly language: Language;
  /** The interface's words in that language. */
  readonly words: i18n;
}

function StudyPage({ language }: Pick<StudyRouteProps, 'language'>) {
  const { t } = useTranslation('study');
  const { t: page } = useTranslation();
  const title = `${t('title')} · Lesart`;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  // The static page knows nothing of what is on the device.
  const isTaken = useTakenOver();
  useReadyPage('list');
  const [newest] = articles;
  const other = otherLanguage(language);
  return (
    <div className={style.page}>
      <nav className={style.bar}>
        <a href={newest ? `/${language}/${newest.slug}` : '/'}>
          <Icon of={ArrowLeft} />
          {page('notFound.link')}
        </a>
        <a href={`/${other}/study`} lang={other} hrefLang={other}>
          <Icon of={Languages} />
          {page('controls.language')}
        </a>
      </nav>
      <main className={style.main}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
          <p className={style.noScript}>{t('noScript')}</p>
        </header>
        {isTaken && <StudyView list={openStudyList()} language={language} />}
      </main>
      {isTaken && (
        <>
          <StudyHelp key={language} />
          <Notes>
            <KeepOffline />
          </Notes>
        </>
      )}
    </div>
  );
}

/** `/en/study`, `/de/study`: what the reader has saved. The static page says what it is; the list is on the reader's device. */
export function StudyRoute({ language, words }: StudyRouteProps) {
  return (
    <I18nextProvider i18n={words}>
      <StudyPage language={language} />
    </I18nextProvider>
  );
}
