import { useTranslation } from 'react-i18next';
import { ComfortOptions } from '#reader/comfort/ComfortOptions.tsx';
import { ComfortRange } from '#reader/comfort/ComfortRange.tsx';
import { type Comfort, comfortValues, defaultComfort } from '#reader/comfort/comfort.ts';
import style from '#reader/comfort/ReadingPanel.module.css';
import { useComfort } from '#reader/comfort/use-comfort.ts';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';
import { Popover } from '#ui/Popover.tsx';
import { Switch } from '#ui/Switch.tsx';

interface ReadingPanelProps {
  readonly id: string;
  /** Runs what sets the text anew, and keeps the reader's place meanwhile. */
  readonly keepPlace: (change: () => void) => void;
}

/**
 * Sets the page to the reader's comfort: it follows at once, and the next visit begins with it. Drawn when it is first
 * asked for, and then open; it leaves as much of the text to be seen as it can.
 */
export function ReadingPanel({ id, keepPlace }: ReadingPanelProps) {
  const { t } = useTranslation('reader/comfort');
  const [comfort, setComfort] = useComfort();
  const choose = (change: Partial<Comfort>) => keepPlace(() => setComfort(change));
  const percent = (times: number) => t('percent', { value: Math.round(100 * times) });
  return (
    <Popover
      ref={openWhenDrawn}
      id={id}
      title={t('title')}
      actions={
        <button type="button" onClick={() => choose(defaultComfort)}>
          {t('reset')}
        </button>
      }
      isSheet
      isDropdown
      className={style.panel}
    >
      <ComfortRange
        label={t('size')}
        values={comfortValues.size}
        value={comfort.size}
        tell={percent}
        onChoose={(size) => choose({ size })}
      />
      <div className={style.width}>
        <ComfortRange
          label={t('width')}
          values={comfortValues.width}
          value={comfort.width}
          tell={percent}
          onChoose={(width) => choose({ width })}
        />
      </div>
      <ComfortRange
        label={t('leading')}
        values={comfortValues.leading}
        value={comfort.leading}
        tell={(value) => t('times', { value })}
        onChoose={(leading) => choose({ leading })}
      />
      <ComfortOptions
        name="comfort-face"
        title={t('face.title')}
        values={comfortValues.face}
        value={comfort.face}
        tell={(face) => t(`face.${face}`)}
        onChoose={(face) => choose({ face })}
      />
      <ComfortOptions
        name="comfort-theme"
        title={t('theme.title')}
        values={comfortValues.theme}
        value={comfort.theme}
        tell={(theme) => t(`theme.${theme}`)}
        onChoose={(theme) => choose({ theme })}
      />
      <div className={style.row}>
        <Switch
          label={t('hyphens')}
          checked={comfort.hyphens === 'auto'}
          onChange={({ currentTarget }) => choose({ hyphens: currentTarget.checked ? 'auto' : 'manual' })}
        />
        <Switch
          label={t('justify')}
          checked={comfort.align === 'justify'}
          onChange={({ currentTarget }) => choose({ align: currentTarget.checked ? 'justify' : 'start' })}
        />
      </div>
    </Popover>
  );
}
