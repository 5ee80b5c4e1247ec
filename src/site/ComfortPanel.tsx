import { useTranslation } from 'react-i18next';
import { ReadingPanel } from '#reader/comfort/ReadingPanel.tsx';
import { usePlace } from '#reader/place/use-place.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { TextActions } from '#site/TextActions.tsx';

/** The reading panel of an article, with what else can be done with it. Loaded on first use. */
export function ComfortPanel() {
  const { t } = useTranslation('reader/comfort');
  const { keep } = usePlace();
  return (
    <ReadingPanel id="comfort" keepPlace={keep}>
      <TextActions />
      <button type="button" onClick={() => shortcutsPanel.run()}>
        {t('help')}
      </button>
    </ReadingPanel>
  );
}
