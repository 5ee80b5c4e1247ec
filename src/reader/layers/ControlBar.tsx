import { List, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ClaimsSwitch } from '#reader/layers/ClaimsSwitch.tsx';
import style from '#reader/layers/ControlBar.module.css';
import { GlossOptions } from '#reader/layers/GlossOptions.tsx';
import { LanguageLink } from '#reader/layers/LanguageLink.tsx';
import { TranslationSwitch } from '#reader/layers/TranslationSwitch.tsx';
import { useBarAway } from '#reader/layers/use-bar-away.ts';
import { WordsSwitch } from '#reader/layers/WordsSwitch.tsx';

interface ControlBarProps {
  /** Path of the same page in the other interface language. */
  readonly otherLanguagePath: string;
  /** Ids of the drawers that the bar's first two buttons open where the page is too narrow for columns. */
  readonly outlineId: string;
  readonly actorsId: string;
  /** Whether the article reports what somebody says: without, there is nothing to switch. */
  readonly hasClaims: boolean;
  /** Id of the reading panel, once it is there. */
  readonly panelId: string | undefined;
  /** Asks for the reading panel. */
  readonly onPanel: () => void;
}

/**
 * The reader's controls: over the text on a wide page, within the thumb's reach at the bottom of a phone. The style of
 * a layer is keyed on `[data-bar]:has(:checked) ~ *`: it looks for the control in the bar alone, where `:root:has()`
 * would look through the whole article, at every change of it.
 */
export function ControlBar(props: ControlBarProps) {
  const { otherLanguagePath, outlineId, actorsId, hasClaims, panelId, onPanel } = props;
  const { t } = useTranslation();
  const away = useBarAway();
  return (
    <header className={style.header} data-bar data-away={away || undefined}>
      <div className={style.bar}>
        <button type="button" className={style.outlineButton} popoverTarget={outlineId}>
          <List aria-hidden size={20} strokeWidth={1.75} />
          <span>{t('outline.title')}</span>
        </button>
        <button type="button" className={style.actorsButton} popoverTarget={actorsId}>
          <Users aria-hidden size={20} strokeWidth={1.75} />
          <span>{t('actors.short')}</span>
        </button>
        <div className={style.words}>
          <WordsSwitch />
          <GlossOptions id="gloss-options" />
        </div>
        <TranslationSwitch />
        {hasClaims && <ClaimsSwitch />}
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
