import { useTranslation } from 'react-i18next';
import style from '#reader/actors/MarksSwitch.module.css';
import { useChoice } from '#reader/layers/use-choices.ts';

/** Switches the lines under all mentions. */
export function MarksSwitch() {
  const { t } = useTranslation('beside');
  const [marks, choose] = useChoice('marks');
  return (
    <label className={style.label}>
      <input
        type="checkbox"
        role="switch"
        name="marks"
        value="1"
        checked={marks}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {t('marks')}
    </label>
  );
}
