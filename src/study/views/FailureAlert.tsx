import type { ComponentProps, ReactNode } from 'react';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#study/views/FailureAlert.module.css';
import { StudyFailure } from '#study/views/StudyFailure.tsx';

interface FailureAlertProps extends Pick<ComponentProps<'div'>, 'onFocus' | 'onBlur'> {
  readonly error: StorageError;
  /** What the reader can do about it. */
  readonly children?: ReactNode;
}

/** A failure, read out at once and in sight wherever the reader is on the page. */
export function FailureAlert({ error, children, ...listeners }: FailureAlertProps) {
  return (
    <div role="alert" className={style.alert} {...listeners}>
      <StudyFailure error={error} />
      {children}
    </div>
  );
}
