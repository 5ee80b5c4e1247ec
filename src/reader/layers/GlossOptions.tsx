import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { glossedWords } from '#reader/layers/choices.ts';
import style from '#reader/layers/GlossOptions.module.css';
import { Switch } from '#reader/layers/Switch.tsx';
import { useChoice } from '#reader/layers/use-choices.ts';

interface GlossOptionsProps {
  readonly id: string;
}

/**
 * Sets which words have a gloss, and whether the glosses hide until they are asked for. A quiet button opens it, which is
 * there while glosses are on: without them there is nothing to set.
 */
export function GlossOptions({ id }: GlossOptionsProps) {
  const { t } = useTranslation();
  const options = t('controls.glossOptions');
  const [glosses, chooseGlosses] = useChoice('glosses');
  return (
    <>
      <button type="button" popoverTarget={id} className={style.button} aria-label={options}>
        <SlidersHorizontal aria-hidden size={18} strokeWidth={1.75} />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={options} className={style.panel}>
        <fieldset role="radiogroup" aria-describedby={`${id}-commonest`}>
          <legend>{t('controls.glossed')}</legend>
          {glossedWords.map((glossed) => (
            <label key={glossed}>
              <input
                type="radio"
                name="glosses"
                value={glossed}
                checked={glosses === glossed}
                onChange={() => chooseGlosses(glossed)}
              />
              {t(`controls.${glossed}`)}
            </label>
          ))}
          <p id={`${id}-commonest`}>{t('controls.commonest')}</p>
        </fieldset>
        <Switch name="selftest" label={t('controls.selftest')} describedBy={`${id}-selftest`} />
        <p id={`${id}-selftest`}>{t('controls.selftestHint')}</p>
      </div>
    </>
  );
}
