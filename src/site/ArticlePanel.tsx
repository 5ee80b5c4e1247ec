import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadingPanel } from '#reader/comfort/ReadingPanel.tsx';
import { usePlace } from '#reader/place/use-place.ts';

interface ArticlePanelProps {
  /** Shows the list of keys and layers. */
  readonly onHelp: () => void;
  /** What can be done with the article, as buttons and links. */
  readonly actions: ReactNode;
}

/** The reading panel of an article, with what else can be done with it. Loaded on first use. */
export function ArticlePanel({ onHelp, actions }: ArticlePanelProps) {
  const { t } = useTranslation('reader/comfort');
  const { keep } = usePlace();
  return (
    <ReadingPanel id="comfort" keepPlace={keep}>
      {actions}
      <button type="button" onClick={onHelp}>
        {t('help')}
      </button>
    </ReadingPanel>
  );
}
