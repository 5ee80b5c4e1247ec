import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';

interface MainPartProps {
  readonly children: ReactNode;
}

function Broken({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation('ui');
  return (
    <p role="alert">
      {t('brokenMain')}{' '}
      <button type="button" onClick={resetErrorBoundary}>
        {t('again')}
      </button>
    </p>
  );
}

/** What a page is there for: where it breaks, that stands in its place. */
export function MainPart({ children }: MainPartProps) {
  return <ErrorBoundary FallbackComponent={Broken}>{children}</ErrorBoundary>;
}
