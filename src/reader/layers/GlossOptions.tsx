import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import later from '#reader/layers/GlossOptions.later.module.css';
import style from '#reader/layers/GlossOptions.module.css';
import { GlossRange } from '#reader/layers/GlossRange.tsx';
import { LayerRadios } from '#reader/layers/LayerRadios.tsx';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';
import { useTellGlossed } from '#reader/layers/use-tell-glossed.ts';
import { Icon } from '#ui/Icon.tsx';

interface GlossOptionsProps {
  readonly id: string;
  /** What else can be set about them, once a script has come. */
  readonly children?: ReactNode;
}

/** What can be chosen where no script reads a slider. */
const withoutScript = ['all', 'harder'] as const;

/**
 * Sets which words have a gloss, and whether the glosses hide until they are asked for. A quiet button opens it, which is
 * there while glosses are on: without them there is nothing to set.
 */
export function GlossOptions({ id, children }: GlossOptionsProps) {
  const { t } = useTranslation('reader/layers');
  const tellGlossed = useTellGlossed();
  const options = t('controls.glossOptions');
  const [isLive, setLive] = useState(false);
  return (
    <>
      <button type="button" popoverTarget={id} className={style.button} aria-label={options}>
        <Icon of={SlidersHorizontal} size={18} />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={options}
        className={later.panel}
        // Before it is seen, so that nothing changes under the reader's hand.
        onBeforeToggle={() => setLive(true)}
      >
        {isLive ? (
          <GlossRange id={id} />
        ) : (
          <fieldset role="radiogroup">
            <legend>{t('controls.glossed')}</legend>
            <LayerRadios name="glosses" values={withoutScript} tell={tellGlossed} />
          </fieldset>
        )}
        {isLive && children}
        <LayerSwitch name="selftest" label={t('controls.selftest')} describedBy={`${id}-selftest`} />
        <p id={`${id}-selftest`}>{t('controls.selftestHint')}</p>
      </div>
    </>
  );
}
