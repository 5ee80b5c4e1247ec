import { Ellipsis, List, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#reader/layers/ControlBar.module.css';
import '#reader/layers/ControlBar.later.module.css';
import { LayerControl } from '#reader/layers/LayerControl.tsx';
import { keyedLayers, type Need } from '#reader/layers/layers.ts';
import { useBarAway } from '#reader/layers/use-bar-away.ts';
import { Icon } from '#ui/Icon.tsx';

/** A drawer that the bar opens where the page is too narrow for columns. */
interface Opened {
  readonly id: string;
  readonly label: string;
}

interface ControlBarProps {
  /** False where there is nothing to open. */
  readonly outline: Opened | false;
  readonly actors: Opened | false;
  /** What the article has for a layer to show. */
  readonly has: readonly Need[];
  /** A button beside those of the layers. */
  readonly offer?: ReactNode;
  /** Id of the menu of what else can be done, which only a script draws. */
  readonly menu: string;
  /** What else can be set about the glosses, drawn when that is asked for. */
  readonly glossSettings?: ReactNode;
  /** Asks for that menu, which isn't there. */
  readonly onMenu: () => void;
}

/** The reader's controls: over the text on a wide page, within the thumb's reach at the bottom of a phone. */
export function ControlBar({ outline, actors, has, offer, menu, glossSettings, onMenu }: ControlBarProps) {
  const { t } = useTranslation('reader/layers');
  const away = useBarAway();
  return (
    <section aria-label={t('controls.title')} className={style.edge} data-bar data-away={away || undefined}>
      <div className={style.bar}>
        {outline && (
          <button type="button" className={style.outlineButton} popoverTarget={outline.id}>
            <Icon of={List} />
            <span>{outline.label}</span>
          </button>
        )}
        {actors && (
          <button type="button" className={style.actorsButton} popoverTarget={actors.id}>
            <Icon of={Users} />
            <span>{actors.label}</span>
          </button>
        )}
        {keyedLayers(has).map((name) => (
          <LayerControl key={name} name={name} glossSettings={glossSettings} />
        ))}
        {offer}
        <button
          type="button"
          className={style.menuButton}
          popoverTarget={menu}
          aria-haspopup="dialog"
          onClick={(event) => {
            // Once it is there the browser itself opens and closes it.
            if (event.currentTarget.popoverTargetElement) return;
            // Else it would close what has just been drawn open.
            event.preventDefault();
            onMenu();
          }}
        >
          <Icon of={Ellipsis} />
          <span>{t('controls.more')}</span>
        </button>
      </div>
    </section>
  );
}
