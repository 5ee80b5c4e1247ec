import { useTranslation } from 'react-i18next';
import type { StorageError } from '#keep/storage-error.ts';
import { Failure } from '#ui/Failure.tsx';

interface StudyFailureProps {
  readonly error: StorageError;
}

/** Says why something wasn't stored or read, what becomes of what was there, and what helps; the browser's words on demand. */
export function StudyFailure({ error: { kind, detail } }: StudyFailureProps) {
  const { t } = useTranslation('study/views');
  return <Failure said={t(`failure.${kind}`)} detailTitle={t('failure.detail')} detail={detail} />;
}
