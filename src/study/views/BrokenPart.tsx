import type { ReactNode } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Failure } from '#ui/Failure.tsx';

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
    <div role="alert">
      <Failure said={t('broken.text', { name })} detailTitle={t('failure.detail')} detail={String(error)}>
        <Button look="text" onClick={resetErrorBoundary}>
          {t('failure.again')}
        </Button>
        {children}
      </Failure>
    </div>
  );
}
