import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import later from '#reader/layers/GlossOptions.later.module.css';
import style from '#reader/layers/GlossOptions.module.css';
import { LayerRadios } from '#reader/layers/LayerRadios.tsx';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';
import { Icon } from '#ui/Icon.tsx';

interface GlossOptionsProps {
  readonly id: string;
}

/**
 * Sets which words have a gloss, and whether the glosses hide until they are asked for. A quiet button opens it, which is
 * there while glosses are on: without them there is nothing to set.
 */
export function GlossOptions({ id }: GlossOptionsProps) {
  const { t } = useTranslation('reader/layers');
  const options = t('controls.glossOptions');
  return (
    <>
      <button type="button" popoverTarget={id} className={style.button} aria-label={options}>
        <Icon of={SlidersHorizontal} size={18} />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={options} className={later.panel}>
        <fieldset role="radiogroup" aria-describedby={`${id}-commonest`}>
          <legend>{t('controls.glossed')}</legend>
          <LayerRadios name="glosses" tell={(value) => t(`controls.${value}`)} />
          <p id={`${id}-commonest`}>{t('controls.commonest')}</p>
        </fieldset>
        <LayerSwitch name="selftest" label={t('controls.selftest')} describedBy={`${id}-selftest`} />
        <p id={`${id}-selftest`}>{t('controls.selftestHint')}</p>
      </div>
    </>
  );
}
