import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ControlBar } from '#controls/ControlBar.tsx';
import type { Article } from '#document/article.ts';
import { type Language, otherLanguage } from '#document/language.ts';
import { articleSentences } from '#document/sentences.ts';
import style from '#pages/ArticlePage.module.css';
import type { BesidePart } from '#pages/Beside.tsx';
import { Drawer } from '#pages/Drawer.tsx';
import { LaterLookUp } from '#pages/LaterLookUp.tsx';
import { LaterPanel } from '#pages/LaterPanel.tsx';
import { ReadingKeys } from '#pages/ReadingKeys.tsx';
import { ArticleHeader } from '#reading/ArticleHeader.tsx';
import { ArticleText } from '#reading/ArticleText.tsx';
import { Outline } from '#reading/Outline.tsx';

interface ArticlePageProps {
  readonly article: Article;
  readonly language: Language;
  /** Draws a part of the page that stands beside the text. */
  readonly beside: (part: BesidePart) => ReactNode;
}

/** The article between its outline and its actors, under the controls. */
export function ArticlePage({ article, language, beside }: ArticlePageProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [panel, setPanel] = useState(false);
  const hasClaims = articleSentences(article).some(({ speaker }) => speaker);
  const showShortcuts = () => {
    const panel = document.getElementById('shortcuts');
    if (panel?.togglePopover()) panel.focus();
    setAsked(true);
  };
  const showPanel = () => {
    document.getElementById('comfort')?.togglePopover();
    setPanel(true);
  };
  return (
    <div className={style.page}>
      <a className={style.skip} href="#article">
        {t('skip')}
      </a>
      <ControlBar
        otherLanguagePath={`/${otherLanguage(language)}/${article.slug}`}
        outlineId="outline"
        actorsId="actors"
        hasClaims={hasClaims}
        panelId={panel ? 'comfort' : undefined}
        onPanel={() => setPanel(true)}
      />
      <div className={style.columns}>
        <Drawer as="nav" id="outline" title={t('outline.title')}>
          <Outline article={article} />
        </Drawer>
        <main className={style.main}>
          <ArticleHeader article={article} />
          <ArticleText article={article} />
          {beside('edition')}
        </main>
        <Drawer as="aside" id="actors" title={t('actors.title')}>
          {beside('actors')}
        </Drawer>
      </div>
      {/* Within: what comes and goes beside the text would have a browser style all of it again, for the bar's sake. */}
      <div>
        {asked && beside('shortcuts')}
        {panel && <LaterPanel article={article} onHelp={showShortcuts} actions={beside('actions')} />}
        <ReadingKeys article={article} hasClaims={hasClaims} onHelp={showShortcuts} onPanel={showPanel} />
        {beside('tools')}
        <LaterLookUp article={article} language={language} />
      </div>
    </div>
  );
}
