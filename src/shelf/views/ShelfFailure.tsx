import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#shelf/views/ShelfView.module.css';
import { Failure } from '#ui/Failure.tsx';

interface ShelfFailureProps {
  readonly error: StorageError;
  /** What the reader can do about it: buttons. */
  readonly children?: ReactNode;
}

/** Says why something wasn't kept or read, and what becomes of what was there; the browser's words on demand. */
export function ShelfFailure({ error: { kind, detail }, children }: ShelfFailureProps) {
  const { t } = useTranslation('shelf/views');
  return (
    <div role="alert" className={style.alert}>
      <Failure said={t(`failure.${kind}`)} detailTitle={t('failure.detail')} detail={detail}>
        {children}
      </Failure>
    </div>
  );
}
