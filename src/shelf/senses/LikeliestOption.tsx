import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/senses/LikeliestOption.module.css';
import { likeliestShown } from '#shelf/senses/likeliest.ts';
import { Switch } from '#ui/Switch.tsx';

/** Lays a dictionary’s first sense under the words of which nothing is sure, and says how often that is wrong. */
export function LikeliestOption() {
  const { t } = useTranslation('shelf/senses');
  const id = useId();
  return (
    <>
      <Switch
        className={style.option}
        label={t('likeliest')}
        aria-describedby={id}
        checked={useSyncExternalStore(likeliestShown.watch, likeliestShown.isOn)}
        onChange={({ currentTarget }) => likeliestShown.set(currentTarget.checked)}
      />
      <p id={id}>{t('likeliestHint')}</p>
    </>
  );
}
