import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#shelf/views/ShelfFailure.module.css';

interface ShelfFailureProps {
  readonly error: StorageError;
  /** What the reader can do about it. */
  readonly children?: ReactNode;
}

/** Says why something wasn't kept or read, and what becomes of what was there; the browser's words on demand. */
export function ShelfFailure({ error: { kind, detail }, children }: ShelfFailureProps) {
  const { t } = useTranslation('shelf/views');
  return (
    <div role="alert" className={style.failure}>
      <p>{t(`failure.${kind}`)}</p>
      <details>
        <summary>{t('failure.detail')}</summary>
        <code lang="en">{detail}</code>
      </details>
      {children}
    </div>
  );
}
