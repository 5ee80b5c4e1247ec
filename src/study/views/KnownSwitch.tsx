import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { knownLeftOut } from '#study/store/known-left-out.ts';
import style from '#study/views/KnownSwitch.later.module.css';
import { useKnownWords } from '#study/views/use-known-words.ts';
import { useStudyList } from '#study/views/use-study-list.ts';
import { Switch } from '#ui/Switch.tsx';

/** Leaves the words that the reader knows without a gloss; offered once there is one. */
export function KnownSwitch() {
  const { t } = useTranslation('study/views');
  const id = useId();
  const known = useKnownWords(useStudyList().list);
  const isOn = useSyncExternalStore(knownLeftOut.watch, knownLeftOut.isOn, () => false);
  if (known.size === 0) return null;
  return (
    <div className={style.known}>
      <Switch
        label={t('known.leftOut')}
        aria-describedby={id}
        checked={isOn}
        onChange={({ currentTarget }) => knownLeftOut.set(currentTarget.checked)}
      />
      <p id={id}>{t('known.count', { count: known.size })}</p>
    </div>
  );
}
