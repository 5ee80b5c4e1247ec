import { useTranslation } from 'react-i18next';
import { Switch } from '#reader/layers/Switch.tsx';
import style from '#reader/layers/WordsSwitch.module.css';

/** Switches the names of those whose claims the sentences report. */
export function ClaimsSwitch() {
  const { t } = useTranslation();
  return <Switch name="claims" label={t('controls.claims')} className={style.switch} />;
}
