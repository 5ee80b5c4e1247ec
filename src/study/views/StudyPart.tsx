import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { StudyRecords } from '#study/store/read-records.ts';
import { BrokenPart } from '#study/views/BrokenPart.tsx';
import { Button } from '#ui/Button.tsx';

interface StudyPartProps {
  readonly name: string;
  /** What is drawn again as soon as they have changed. */
  readonly records: StudyRecords;
  /** Leads out of a part that has the page to itself. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** A part of the study page that takes no other away when it breaks. */
export function StudyPart({ name, records, onLeave, children }: StudyPartProps) {
  const { t } = useTranslation('study/views');
  return (
    <ErrorBoundary
      resetKeys={[records]}
      fallbackRender={(failed) => (
        <BrokenPart {...failed} name={name}>
          {onLeave && (
            <Button look="text" onClick={onLeave}>
              {t('review.end')}
            </Button>
          )}
        </BrokenPart>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
