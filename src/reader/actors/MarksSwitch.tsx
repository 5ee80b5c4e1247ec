import { useTranslation } from 'react-i18next';
import style from '#reader/actors/MarksSwitch.module.css';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';

/** Switches the lines under all mentions. */
export function MarksSwitch() {
  const { t } = useTranslation('reader/actors');
  return <LayerSwitch name="marks" label={t('marks')} className={style.label} />;
}
