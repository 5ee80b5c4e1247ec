import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import later from '#reader/layers/GlossOptions.later.module.css';
import style from '#reader/layers/GlossOptions.module.css';
import { LayerRadios } from '#reader/layers/LayerRadios.tsx';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';
import { useTellGlossed } from '#reader/layers/use-tell-glossed.ts';
import { CloseButton } from '#ui/CloseButton.tsx';
import { closeBehindFocus } from '#ui/close-behind-focus.ts';
import { Icon } from '#ui/Icon.tsx';
import { idle } from '#ui/idle.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const GlossRange = lazyPart(async () => (await import('#reader/layers/GlossRange.tsx')).GlossRange);

interface GlossOptionsProps {
  readonly id: string;
  /** What else can be set about them, once a script has come. */
  readonly children?: ReactNode;
}

const nothing = () => undefined;

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
  useEffect(() => void idle().then(GlossRange.preload).catch(nothing), []);
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
        // Before it is seen, so that nothing changes under the reader's hand; what can't be had is the choice without a script.
        onBeforeToggle={() => void GlossRange.preload().then(() => setLive(true), nothing)}
        onKeyDown={closeBehindFocus}
      >
        {isLive && <CloseButton popover={id} className={later.close} />}
        {isLive ? (
          <GlossRange id={id} onForgotten={() => setLive(false)} />
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
