import { type ReactNode, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { StorageError } from '#keep/storage-error.ts';
import type { AllElsewhere } from '#study/export/kept-elsewhere.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { DueNow } from '#study/views/DueNow.tsx';
import { ExpressionList } from '#study/views/ExpressionList.tsx';
import { FailureAlert } from '#study/views/FailureAlert.tsx';
import { Keeping } from '#study/views/Keeping.tsx';
import { keepStorageQuietly } from '#study/views/keep-storage.ts';
import { createNoteDrafts } from '#study/views/note-drafts.ts';
import { ReviewSession } from '#study/views/ReviewSession.tsx';
import { StudyPart } from '#study/views/StudyPart.tsx';
import style from '#study/views/StudyView.module.css';
import { wholeList } from '#study/views/select-expressions.ts';
import { UnreadableNote } from '#study/views/UnreadableNote.tsx';
import { useNow } from '#study/views/use-now.ts';
import { useRecords } from '#study/views/use-records.ts';
import { Button } from '#ui/Button.tsx';
import { useLivePart } from '#ui/live-parts.ts';
import { useHeldFocus } from '#ui/use-held-focus.ts';

interface StudyViewProps {
  readonly list: StudyList;
  readonly elsewhere: AllElsewhere;
  readonly language: Language;
  /** Draws the words that the reader knows, as they are at a time. */
  readonly renderKnown: (
    records: StudyRecords,
    now: number,
    onFailure: (error: StorageError | undefined) => void,
  ) => ReactNode;
}

/** How often a list looks whether more is due, in milliseconds. */
const step = 20_000;

interface Failure {
  readonly error?: StorageError | undefined;
  /** So that the same failure is read out again when it happens again. */
  readonly count: number;
}

function countFailure({ count }: Failure, error: StorageError | undefined): Failure {
  return { error, count: count + 1 };
}

/** What the reader keeps: what is due, the list, and how it is taken along; or the review of what is due. */
export function StudyView({ list, elsewhere, language, renderKnown }: StudyViewProps) {
  const { t } = useTranslation('study/views');
  const latest = useRecords(list);
  useLivePart('device', latest !== undefined);
  // Here, so that a note that was begun outlasts a review, and so does what the list was searched for.
  const [drafts] = useState(createNoteDrafts);
  const [selection, select] = useState(wholeList);
  const [records, setRecords] = useState<StudyRecords>();
  const [now, look] = useNow((time) => time + step);
  const [isReviewing, setReviewing] = useState(false);
  const [endings, setEndings] = useState(0);
  const [failure, countOutcome] = useReducer(countFailure, { count: 0 });
  const view = useRef<HTMLDivElement>(null);
  const heldFocus = useHeldFocus(() => view.current?.querySelector('h2'));
  // What was read stays in sight if it can't be read again: a review goes on, and a note being written isn't lost.
  if (latest?.ok && latest.value !== records) setRecords(latest.value);

  const tellFailure = useCallback((error: StorageError | undefined) => {
    countOutcome(error);
    if (!error) keepStorageQuietly();
  }, []);
  const leave = () => {
    look();
    setReviewing(false);
    setEndings(endings + 1);
  };
  // Back from a review the reader stands where the list begins.
  useEffect(() => {
    if (endings > 0) view.current?.querySelector('h2')?.focus();
  }, [endings]);
  return (
    <div ref={view} className={style.view}>
      {latest?.ok === false && (
        <FailureAlert error={latest.error} {...heldFocus}>
          <Button look="outlined" onClick={() => void list.readAgain()}>
            {t('failure.again')}
          </Button>
        </FailureAlert>
      )}
      {failure.error && <FailureAlert key={failure.count} error={failure.error} />}
      {records && isReviewing && (
        <StudyPart name={t('review.title')} records={records} onLeave={leave}>
          <ReviewSession
            expressions={records.expressions}
            list={list}
            language={language}
            onFailure={tellFailure}
            onEnd={leave}
          />
        </StudyPart>
      )}
      {records && !isReviewing && (
        <>
          <StudyPart name={t('unreadable.title')} records={records}>
            <UnreadableNote records={records.unreadable} list={list} onFailure={tellFailure} />
          </StudyPart>
          {records.expressions.length === 0 ? (
            <section className={style.empty}>
              <h2 tabIndex={-1}>{t('empty.title')}</h2>
              <p>{t('empty.text')}</p>
            </section>
          ) : (
            <>
              <StudyPart name={t('review.title')} records={records}>
                <DueNow
                  expressions={records.expressions}
                  now={now}
                  language={language}
                  onReview={() => setReviewing(true)}
                />
              </StudyPart>
              <StudyPart name={t('list.title')} records={records}>
                <ExpressionList
                  expressions={records.expressions}
                  selection={selection}
                  onSelect={select}
                  now={now}
                  list={list}
                  drafts={drafts}
                  language={language}
                  onFailure={tellFailure}
                />
              </StudyPart>
            </>
          )}
          {renderKnown(records, now, tellFailure)}
          <StudyPart name={t('keeping.title')} records={records}>
            <Keeping
              records={records}
              list={list}
              elsewhere={elsewhere}
              language={language}
              onFailure={tellFailure}
            />
          </StudyPart>
        </>
      )}
    </div>
  );
}
