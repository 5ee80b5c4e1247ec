import type { ReactNode } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import style from '#study/views/StudyFailure.later.module.css';

interface BrokenPartProps extends FallbackProps {
  /** What can't be shown. */
  readonly name: string;
  /** What else the reader can do. */
  readonly children?: ReactNode;
}

/** Stands for a part of the study page that broke when it was drawn: says which, that nothing is lost, and tries again. */
export function BrokenPart({ name, error, resetErrorBoundary, children }: BrokenPartProps) {
  const { t } = useTranslation('study/views');
  return (
    <div role="alert" className={style.failure}>
      <p>{t('broken.text', { name })}</p>
      <details>
        <summary>{t('failure.detail')}</summary>
        <code lang="en">{String(error)}</code>
      </details>
      <div className={style.actions}>
        <button type="button" onClick={resetErrorBoundary}>
          {t('failure.again')}
        </button>
        {children}
      </div>
    </div>
  );
}
