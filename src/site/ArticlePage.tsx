import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { type Language, otherLanguage } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { ControlBar } from '#reader/layers/ControlBar.tsx';
import { LayerKeys } from '#reader/layers/LayerKeys.tsx';
import type { Need } from '#reader/layers/layers.ts';
import { ArticleHeader } from '#reader/text/ArticleHeader.tsx';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { Outline } from '#reader/text/Outline.tsx';
import style from '#site/ArticlePage.module.css';
import type { BesidePart } from '#site/Beside.tsx';
import { LaterLookUp } from '#site/LaterLookUp.tsx';
import { LaterPanel } from '#site/LaterPanel.tsx';
import { ReadingKeys } from '#site/ReadingKeys.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { hideOpenPopover } from '#ui/hide-open-popover.ts';
import { Notice } from '#ui/Notice.tsx';

/** What is drawn on first use, by its id. */
export type AskedPart = 'shortcuts' | 'comfort';

interface ArticlePageProps {
  readonly article: Article;
  readonly language: Language;
  /** Draws a part of the page that stands beside the text. */
  readonly beside: (part: BesidePart) => ReactNode;
  /** Loads what is to be drawn. Errors: it can't be had without a network; the next question asks again. */
  readonly load: (part: AskedPart) => Promise<unknown>;
}

/** The article between its outline and its actors, under the controls. */
export function ArticlePage({ article, language, beside, load }: ArticlePageProps) {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState<readonly AskedPart[]>([]);
  const [failed, setFailed] = useState(false);
  const has: readonly Need[] = articleSentences(article).some(({ speaker }) => speaker) ? ['claims'] : [];
  const toggle = (part: AskedPart) => {
    hideOpenPopover(part);
    const panel = document.getElementById(part);
    if (panel?.togglePopover()) panel.focus();
    // Once drawn it shows itself.
    if (panel) return;
    load(part).then(
      () => setDrawn((earlier) => [...new Set([...earlier, part])]),
      () => setFailed(true),
    );
  };
  const showShortcuts = () => toggle('shortcuts');
  const showPanel = () => toggle('comfort');
  return (
    <div className={style.page}>
      <a className={style.skip} href="#article">
        {t('skip')}
      </a>
      <ControlBar
        otherLanguagePath={`/${otherLanguage(language)}/${article.slug}`}
        outlineId="outline"
        actorsId="actors"
        has={has}
        panelId={drawn.find((part) => part === 'comfort')}
        onPanel={showPanel}
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
        {drawn.includes('shortcuts') && beside('shortcuts')}
        {drawn.includes('comfort') && <LaterPanel onHelp={showShortcuts} actions={beside('actions')} />}
        <LayerKeys has={has} />
        <ReadingKeys article={article} onHelp={showShortcuts} onPanel={showPanel} />
        {beside('tools')}
        <LaterLookUp article={article} language={language} />
        {failed && <Notice onClose={() => setFailed(false)}>{t('text.failed')}</Notice>}
      </div>
    </div>
  );
}
