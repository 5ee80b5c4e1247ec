import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { ReadingPanel } from '#reader/comfort/ReadingPanel.tsx';
import { createPlaceKeeper } from '#reader/place/place-keeper.ts';

interface ArticlePanelProps {
  readonly article: Article;
  /** Shows the list of keys and layers. */
  readonly onHelp: () => void;
  /** What can be done with the article, as buttons and links. */
  readonly actions: ReactNode;
}

/** The reading panel of an article, with what else can be done with it. Loaded on first use. */
export function ArticlePanel({ article, onHelp, actions }: ArticlePanelProps) {
  const { t } = useTranslation('comfort');
  const keepPlace = useMemo(() => createPlaceKeeper(article), [article]);
  return (
    <ReadingPanel id="comfort" keepPlace={keepPlace}>
      {actions}
      <button type="button" onClick={onHelp}>
        {t('help')}
      </button>
    </ReadingPanel>
  );
}
