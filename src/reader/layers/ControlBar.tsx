import { List, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import style from '#reader/layers/ControlBar.module.css';
import { LanguageLink } from '#reader/layers/LanguageLink.tsx';
import { LayerControl } from '#reader/layers/LayerControl.tsx';
import { keyedLayers, type Need } from '#reader/layers/layers.ts';
import { useBarAway } from '#reader/layers/use-bar-away.ts';
import { Icon } from '#ui/Icon.tsx';

interface ControlBarProps {
  /** Path of the same page in the other interface language. */
  readonly otherLanguagePath: string;
  /** Ids of the drawers that the bar's first two buttons open where the page is too narrow for columns. */
  readonly outlineId: string;
  readonly actorsId: string;
  /** What the article has for a layer to show. */
  readonly has: readonly Need[];
  /** Id of the reading panel, once it is there. */
  readonly panelId: string | undefined;
  /** Asks for the reading panel. */
  readonly onPanel: () => void;
}

/** The reader's controls: over the text on a wide page, within the thumb's reach at the bottom of a phone. */
export function ControlBar(props: ControlBarProps) {
  const { otherLanguagePath, outlineId, actorsId, has, panelId, onPanel } = props;
  const { t } = useTranslation();
  const away = useBarAway();
  return (
    <header className={style.header} data-bar data-away={away || undefined}>
      <div className={style.bar}>
        <button type="button" className={style.outlineButton} popoverTarget={outlineId}>
          <Icon of={List} />
          <span>{t('outline.title')}</span>
        </button>
        <button type="button" className={style.actorsButton} popoverTarget={actorsId}>
          <Icon of={Users} />
          <span>{t('actors.short')}</span>
        </button>
        {keyedLayers(has).map((name) => (
          <LayerControl key={name} name={name} />
        ))}
        <button
          type="button"
          className={style.panelButton}
          popoverTarget={panelId}
          onClick={panelId === undefined ? onPanel : undefined}
        >
          <b aria-hidden>Aa</b>
          <span>{t('controls.panel')}</span>
        </button>
      </div>
      <LanguageLink path={otherLanguagePath} />
    </header>
  );
}
