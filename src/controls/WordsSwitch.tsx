import { useTranslation } from 'react-i18next';
import { useChoice } from '#choices/use-choices.ts';
import style from '#controls/WordsSwitch.module.css';

/** Switches the glosses under the words. */
export function WordsSwitch() {
  const { t } = useTranslation();
  const [words, chooseWords] = useChoice('words');
  return (
    <label className={style.switch}>
      <input
        type="checkbox"
        role="switch"
        name="words"
        value="1"
        checked={words}
        onChange={({ currentTarget }) => chooseWords(currentTarget.checked)}
      />
      <span>{t('controls.words')}</span>
    </label>
  );
}
