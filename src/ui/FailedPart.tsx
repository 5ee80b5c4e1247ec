import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';

/** Says that a part of the page couldn't be had; with the notice it is forgotten, so that it can be asked for again. */
export function FailedPart({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation('ui');
  return <Notice onClose={resetErrorBoundary}>{t('failed')}</Notice>;
}
