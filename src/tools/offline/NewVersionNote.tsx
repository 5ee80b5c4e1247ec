import { useTranslation } from 'react-i18next';

interface NewVersionNoteProps {
  readonly onTake: () => void;
  readonly onDecline: () => void;
}

/** Says that there is a new version of the site; the reader takes it or reads on. */
export function NewVersionNote({ onTake, onDecline }: NewVersionNoteProps) {
  const { t, i18n } = useTranslation('tools/offline');
  return (
    <div lang={i18n.language}>
      <p>{t('newVersion')}</p>
      <button type="button" onClick={onTake}>
        {t('reload')}
      </button>
      <button type="button" onClick={onDecline}>
        {t('notNow')}
      </button>
    </div>
  );
}
