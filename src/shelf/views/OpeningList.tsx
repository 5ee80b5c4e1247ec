import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import style from '#shelf/views/OpeningReport.module.css';
import { OpeningReport } from '#shelf/views/OpeningReport.tsx';
import type { OpeningQueue, QueuedSource } from '#shelf/views/opening-queue.ts';

interface OpeningListProps {
  readonly queued: readonly QueuedSource[];
  readonly queue: OpeningQueue;
  /** What the reader opens with. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly readDocument: ShelfStore['readDocument'];
  readonly language: Language;
}

/** What is being opened, and what came of it, until the reader has read that. */
export function OpeningList({ queued, queue, opener, readDocument, language }: OpeningListProps) {
  const { t } = useTranslation('shelf/views');
  if (queued.length === 0) return null;
  const leave = (key: number) => {
    queue.remove(key);
    // The button that was pressed goes with it.
    opener.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  };
  return (
    <ul className={style.openings}>
      {queued.map(({ key, source, withoutLost, isAlone, opening }) => {
        const name = typeof source === 'string' ? t('opening.pasted') : source.name;
        return opening ? (
          <OpeningReport
            key={key}
            name={name}
            opening={opening}
            opener={opener}
            isAlone={isAlone}
            isAgain={withoutLost}
            readDocument={readDocument}
            language={language}
            onClose={() => leave(key)}
            onWithoutLost={() => queue.addWithoutLost(key)}
          />
        ) : (
          <li key={key} className={style.opening}>
            <h3>{name}</h3>
            <p className={style.said}>{t('opening.waits')}</p>
            <button type="button" onClick={() => leave(key)}>
              {t('opening.cancel')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
