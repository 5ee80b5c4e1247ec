import { useTranslation } from 'react-i18next';
import style from '#reader/actors/MarksSwitch.module.css';
import { useInitialChoice } from '#reader/layers/use-choices.ts';

/** Switches the lines under all mentions. */
export function MarksSwitch() {
  const { t } = useTranslation('reader/actors');
  return (
    <label className={style.label}>
      <input
        type="checkbox"
        role="switch"
        name="marks"
        value="1"
        defaultChecked={useInitialChoice('marks')}
      />
      {t('marks')}
    </label>
  );
}
