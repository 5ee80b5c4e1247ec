import { useTranslation } from 'react-i18next';
import { Switch } from '#reader/layers/Switch.tsx';
import style from '#reader/layers/WordsSwitch.module.css';

/** Switches the glosses under the words. */
export function WordsSwitch() {
  const { t } = useTranslation();
  return <Switch name="words" label={t('controls.words')} className={style.switch} />;
}
