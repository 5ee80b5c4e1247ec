import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorList } from '#actors/ActorList.tsx';
import { translationLayouts } from '#choices/choices.ts';
import { useChoices } from '#choices/use-choices.ts';
import { ControlBar } from '#controls/ControlBar.tsx';
import { ShortcutsPanel } from '#controls/ShortcutsPanel.tsx';
import { useShortcuts } from '#controls/use-shortcuts.ts';
import type { Article } from '#document/article.ts';
import { type Language, otherLanguage } from '#document/language.ts';
import style from '#pages/ArticlePage.module.css';
import { Drawer } from '#pages/Drawer.tsx';
import { Edition } from '#pages/Edition.tsx';
import { ArticleHeader } from '#reading/ArticleHeader.tsx';
import { ArticleText } from '#reading/ArticleText.tsx';
import { Outline } from '#reading/Outline.tsx';
import { moveBySection, moveBySentence } from '#reading/sentence-cursor.ts';
import { useKeptPlace } from '#reading/use-kept-place.ts';

interface ArticlePageProps {
  readonly article: Article;
  readonly language: Language;
}

/** The article between its outline and its actors, under the controls. */
export function ArticlePage({ article, language }: ArticlePageProps) {
  const { t } = useTranslation();
  const [{ words, translation }, choose] = useChoices();
  const [announcement, setAnnouncement] = useState('');
  useKeptPlace(article, `${words} ${translation}`);
  // A control that is operated speaks for itself; a key needs a word of its own.
  useShortcuts({
    help: () => {
      const panel = document.getElementById('shortcuts');
      if (panel?.togglePopover()) panel.focus();
    },
    words: () => {
      choose({ words: !words });
      setAnnouncement(t(words ? 'announce.wordsOff' : 'announce.wordsOn'));
    },
    translation: () => {
      const next = translationLayouts[translationLayouts.indexOf(translation) + 1] ?? 'off';
      choose({ translation: next });
      setAnnouncement(t(`announce.translation.${next}`));
    },
    nextSentence: () => moveBySentence(article, 1),
    previousSentence: () => moveBySentence(article, -1),
    nextSection: () => moveBySection(article, 1),
    previousSection: () => moveBySection(article, -1),
  });
  return (
    <div className={style.page}>
      <a className={style.skip} href="#article">
        {t('skip')}
      </a>
      <ControlBar
        otherLanguagePath={`/${otherLanguage(language)}/${article.slug}`}
        outlineId="outline"
        actorsId="actors"
        shortcutsId="shortcuts"
      />
      <div className={style.columns}>
        <Drawer as="nav" id="outline" title={t('outline.title')}>
          <Outline article={article} />
        </Drawer>
        <main className={style.main}>
          <ArticleHeader article={article} />
          <ArticleText article={article} />
          <Edition article={article} language={language} />
        </main>
        <Drawer as="aside" id="actors" title={t('actors.title')}>
          <Suspense>
            <ActorList groups={article.actorGroups} />
          </Suspense>
        </Drawer>
      </div>
      <ShortcutsPanel id="shortcuts" />
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </div>
  );
}
