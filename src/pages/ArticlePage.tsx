import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorList } from '#actors/ActorList.tsx';
import { ControlBar } from '#controls/ControlBar.tsx';
import { ShortcutsPanel } from '#controls/ShortcutsPanel.tsx';
import type { Article } from '#document/article.ts';
import { type Language, otherLanguage } from '#document/language.ts';
import style from '#pages/ArticlePage.module.css';
import { Drawer } from '#pages/Drawer.tsx';
import { Edition } from '#pages/Edition.tsx';
import { LaterLookUp } from '#pages/LaterLookUp.tsx';
import { ReadingKeys } from '#pages/ReadingKeys.tsx';
import { ArticleHeader } from '#reading/ArticleHeader.tsx';
import { ArticleText } from '#reading/ArticleText.tsx';
import { Outline } from '#reading/Outline.tsx';

interface ArticlePageProps {
  readonly article: Article;
  readonly language: Language;
}

/** The article between its outline and its actors, under the controls. */
export function ArticlePage({ article, language }: ArticlePageProps) {
  const { t } = useTranslation();
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
      <ReadingKeys article={article} shortcutsId="shortcuts" />
      <LaterLookUp article={article} actorsId="actors" />
    </div>
  );
}
