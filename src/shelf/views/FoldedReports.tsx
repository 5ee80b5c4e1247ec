import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/views/OpeningReport.module.css';
import type { QueuedSource } from '#shelf/views/opening-queue.ts';
import { Button } from '#ui/Button.tsx';

interface FoldedReportsProps {
  readonly sources: readonly QueuedSource[];
  /** Whether nothing is being opened any more. */
  readonly isOver: boolean;
  readonly onClose: () => void;
  readonly ref: Ref<HTMLLIElement>;
}

/** Says in one line of many files that all of them are on the shelf. */
export function FoldedReports({ sources, isOver, onClose, ref }: FoldedReportsProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const texts = new Set(
    sources.flatMap(({ opening }) => opening?.state().texts.map((text) => text.id) ?? []),
  );
  const files = t('folded.files', { count: sources.length });
  const said = sources.every(({ source }) => source instanceof File)
    ? t('folded.shelved', { count: texts.size, files })
    : t('folded.pasted', { count: texts.size });
  return (
    <li ref={ref} tabIndex={-1} aria-labelledby={id} className={style.opening}>
      {/* It is read out once, at the end, and not with each file. */}
      <p id={id} className={style.said} {...(isOver && { 'aria-hidden': true })}>
        {said}
      </p>
      <p role="status" className="visually-hidden">
        {isOver && said}
      </p>
      <Button look="text" aria-describedby={id} onClick={onClose}>
        {t('folded.close')}
      </Button>
    </li>
  );
}
