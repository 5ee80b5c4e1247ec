import { useTranslation } from 'react-i18next';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#study/views/StudyFailure.later.module.css';

interface StudyFailureProps {
  readonly error: StorageError;
}

/** Says why something wasn't stored or read, what becomes of what was there, and what helps; the browser's words on demand. */
export function StudyFailure({ error: { kind, detail } }: StudyFailureProps) {
  const { t } = useTranslation('study/views');
  return (
    <div className={style.failure}>
      <p>{t(`failure.${kind}`)}</p>
      <details>
        <summary>{t('failure.detail')}</summary>
        <code>{detail}</code>
      </details>
    </div>
  );
}
