import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwn } from '#article/document/own-text.ts';
import { nameOf } from '#i18n/name-of.ts';
import { LayersShown } from '#reader/layers/LayersShown.tsx';
import { ArticleHeader } from '#reader/text/ArticleHeader.tsx';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { ActorsDrawer } from '#site/ActorsDrawer.tsx';
import { AfterText } from '#site/AfterText.tsx';
import style from '#site/ArticlePage.module.css';
import '#site/ArticlePage.later.module.css';
import type { ArticleData } from '#site/article-files.ts';
import { DeliveryNote } from '#site/DeliveryNote.tsx';
import { LanguageLink } from '#site/LanguageLink.tsx';
import { Masthead } from '#site/Masthead.tsx';
import { OutlineDrawer } from '#site/OutlineDrawer.tsx';
import type { TextPageData } from '#site/page-data.ts';
import { TopBar } from '#site/TopBar.tsx';
import { Island } from '#ui/Island.tsx';

interface ArticlePageProps extends ArticleData {
  readonly page: TextPageData;
  /** The text and its actors, where it is a browser that draws them. */
  readonly text?: ReactNode;
  readonly actors?: ReactNode;
  /** How the page was made, where it is no edition’s. */
  readonly about?: ReactNode;
  /** What the bar offers besides. */
  readonly offer?: ReactNode;
  /** What can be set about the glosses besides. */
  readonly glossSettings?: ReactNode;
  /** What only a script can do. */
  readonly tools?: ReactNode;
}

/**
 * The article between its outline and its actors, under the controls. Drawn whole by the build: in the browser the islands
 * alone are React's.
 */
export function ArticlePage({
  article,
  apparatus,
  page,
  text,
  actors,
  about,
  offer,
  glossSettings,
  tools,
}: ArticlePageProps) {
  const { t } = useTranslation('site');
  return (
    <div className={style.page}>
      <a className={style.skip} href="#article">
        {t('skip')}
      </a>
      <Masthead
        language={page.language}
        linkTo={(other) => (
          <LanguageLink language={other} slug={page.slug}>
            {nameOf(other)}
          </LanguageLink>
        )}
      />
      <Island name="bar">
        <TopBar page={page} offer={offer} glossSettings={glossSettings} />
      </Island>
      <div className={style.columns}>
        <Island name="outline">
          <OutlineDrawer page={page} />
        </Island>
        <main className={style.main}>
          <ArticleHeader article={article} />
          <LayersShown has={page.has} isDrawn={isOwn(page)} />
          {text ?? <ArticleText article={article} />}
          <AfterText article={article} apparatus={apparatus} language={page.language} about={about} />
        </main>
        <ActorsDrawer page={page} article={article} apparatus={apparatus}>
          {actors}
        </ActorsDrawer>
      </div>
      <DeliveryNote page="article" />
      <Island name="tools">{tools}</Island>
    </div>
  );
}
