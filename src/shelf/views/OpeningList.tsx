import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { FoldedReports } from '#shelf/views/FoldedReports.tsx';
import { foldReports } from '#shelf/views/fold-reports.ts';
import style from '#shelf/views/OpeningReport.module.css';
import { OpeningReport } from '#shelf/views/OpeningReport.tsx';
import type { OpeningQueue, QueuedSource } from '#shelf/views/opening-queue.ts';
import { WaitingSources } from '#shelf/views/WaitingSources.tsx';
import { Button } from '#ui/Button.tsx';

interface OpeningListProps {
  readonly queued: readonly QueuedSource[];
  readonly queue: OpeningQueue;
  /** What the reader opens with. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly readDocument: ShelfStore['readDocument'];
  readonly language: Language;
}

const idOf = ({ key }: QueuedSource) => `opening-${key}`;

/** What is being opened, and what came of it, until the reader has read that. */
export function OpeningList({ queued, queue, opener, readDocument, language }: OpeningListProps) {
  const { t } = useTranslation('shelf/views');
  const list = useRef<HTMLUListElement>(null);
  const fold = useRef<HTMLLIElement>(null);
  /** Whether the reader is on one of the reports: one that folds takes the focus with it. */
  const isHeld = useRef(false);
  const isLost = () => isHeld.current && document.activeElement === document.body;
  const { whole, waiting, single, first, isOver } = foldReports(queued);
  useEffect(() => {
    if (whole.length > 0 && isHeld.current && document.activeElement === document.body)
      fold.current?.focus({ preventScroll: true });
  }, [whole.length]);
  const leave = (left: readonly QueuedSource[]) => {
    queue.remove(...left.map(({ key }) => key));
    // The button that was pressed goes with it.
    opener.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  };
  return (
    <ul
      ref={list}
      className={style.openings}
      onFocus={() => {
        isHeld.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) isHeld.current = false;
      }}
    >
      {whole.length > 0 && (
        <FoldedReports ref={fold} sources={whole} isOver={isOver} onClose={() => leave(whole)} />
      )}
      {single.map((queuedSource) => {
        const { key, source, withoutLost, isKept, isAlone, before, opening, asked } = queuedSource;
        const name = source instanceof File ? source.name : t('opening.pasted');
        return opening ? (
          <OpeningReport
            key={key}
            id={idOf(queuedSource)}
            name={name}
            source={source}
            opening={opening}
            opener={opener}
            isOnReports={() => isLost() || (list.current?.contains(document.activeElement) ?? false)}
            isAlone={isAlone}
            isAgain={withoutLost || isKept}
            withoutLost={withoutLost}
            asked={queuedSource === first ? asked : undefined}
            before={before}
            readDocument={readDocument}
            language={language}
            onClose={() => leave([queuedSource])}
            onWithoutLost={() => queue.addWithoutLost(key)}
          />
        ) : (
          <li key={key} id={idOf(queuedSource)} className={style.opening}>
            <h3>{name}</h3>
            <p className={style.said}>{t('opening.waits')}</p>
            <Button look="text" onClick={() => leave([queuedSource])}>
              {t('opening.cancel')}
            </Button>
          </li>
        );
      })}
      {waiting.length > 0 && <WaitingSources sources={waiting} onCancel={() => leave(waiting)} />}
    </ul>
  );
}
