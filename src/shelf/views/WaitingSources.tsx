import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/views/OpeningReport.module.css';
import type { QueuedSource } from '#shelf/views/opening-queue.ts';
import { Button } from '#ui/Button.tsx';

interface WaitingSourcesProps {
  readonly sources: readonly QueuedSource[];
  readonly onCancel: () => void;
}

/** Says in one line how many files wait for the one that is being opened: what is under it stays where it is. */
export function WaitingSources({ sources, onCancel }: WaitingSourcesProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  return (
    <li className={style.opening}>
      <p id={id} className={style.said}>
        {t('opening.waiting', { count: sources.length })}
      </p>
      <Button look="text" aria-describedby={id} onClick={onCancel}>
        {t('opening.cancel')}
      </Button>
    </li>
  );
}
