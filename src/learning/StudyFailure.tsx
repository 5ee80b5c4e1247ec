import { useTranslation } from 'react-i18next';
import style from '#learning/StudyFailure.module.css';
import type { StudyError } from '#study/study-error.ts';

interface StudyFailureProps {
  readonly error: StudyError;
}

/** Says why something wasn't stored or read, what becomes of what was there, and what helps; the browser's words on demand. */
export function StudyFailure({ error: { kind, detail } }: StudyFailureProps) {
  const { t } = useTranslation('study');
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
