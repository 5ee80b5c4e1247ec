import { useTranslation } from 'react-i18next';
import { translationLayouts } from '#reader/layers/choices.ts';
import style from '#reader/layers/TranslationSwitch.module.css';
import { useChoice } from '#reader/layers/use-choices.ts';

/** Chooses where the English of each sentence stands. */
export function TranslationSwitch() {
  const { t } = useTranslation();
  const [translation, chooseTranslation] = useChoice('translation');
  return (
    <fieldset className={style.group} role="radiogroup">
      <legend>{t('controls.translation')}</legend>
      <div>
        {translationLayouts.map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name="translation"
              value={layout}
              checked={translation === layout}
              onChange={() => chooseTranslation(layout)}
            />
            <span>{t(`controls.${layout}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
