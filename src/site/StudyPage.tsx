import { ArrowLeft, Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { otherLanguages } from '#article/document/language.ts';
import { nameOf } from '#i18n/name-of.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { Notes } from '#site/Notes.tsx';
import type { StudyPageData } from '#site/page-data.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { ShortcutsPart } from '#site/ShortcutsPart.tsx';
import style from '#site/StudyPage.module.css';
import { openStudyList } from '#study/store/study-list.ts';
import { StudyView } from '#study/views/StudyView.tsx';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { Icon } from '#ui/Icon.tsx';
import { siteAddress } from '#ui/site-address.ts';
import { useTakenOver } from '#ui/use-taken-over.ts';

interface StudyPageProps {
  readonly page: StudyPageData;
}

/** `/en/study`, `/de/study`: what the reader has saved. The static page says what it is; the list is on the reader's device. */
export function StudyPage({ page: { language, newest } }: StudyPageProps) {
  const { t } = useTranslation('study/views');
  const { t: site } = useTranslation('site');
  // The static page knows nothing of what is on the device.
  const isTaken = useTakenOver();
  useShortcuts({ help: () => shortcutsPanel.run() });
  return (
    <div className={style.page}>
      <nav className={style.bar}>
        <a href={siteAddress(newest === undefined ? '/' : `/${language}/${newest}`)}>
          <Icon of={ArrowLeft} />
          {site('notFound.link')}
        </a>
        {otherLanguages(language).map((other) => (
          <a key={other} href={siteAddress(`/${other}/study`)} lang={other} hrefLang={other}>
            <Icon of={Languages} />
            {nameOf(other)}
          </a>
        ))}
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
          <ShortcutsPart />
          <Notes>
            <KeepOffline />
          </Notes>
        </>
      )}
    </div>
  );
}
