import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#document/language.ts';
import { DueNow } from '#learning/DueNow.tsx';
import { ExpressionList } from '#learning/ExpressionList.tsx';
import { Keeping } from '#learning/Keeping.tsx';
import { ReviewSession } from '#learning/ReviewSession.tsx';
import { StudyFailure } from '#learning/StudyFailure.tsx';
import style from '#learning/StudyView.module.css';
import { UnreadableNote } from '#learning/UnreadableNote.tsx';
import { useNow } from '#learning/use-now.ts';
import { useRecords } from '#learning/use-records.ts';
import type { StudyError } from '#study/study-error.ts';
import type { StudyList } from '#study/study-list.ts';

interface StudyViewProps {
  readonly list: StudyList;
  readonly language: Language;
}

/** What the reader keeps: what is due, the list, and how it is taken along; or the review of what is due. */
export function StudyView({ list, language }: StudyViewProps) {
  const { t } = useTranslation('study');
  const records = useRecords(list);
  const [now, look] = useNow();
  const [isReviewing, setReviewing] = useState(false);
  const [failure, setFailure] = useState<StudyError>();
  if (!records) return null;
  if (!records.ok) {
    return (
      <div role="alert" className={style.alert}>
        <StudyFailure error={records.error} />
        <button type="button" className={style.button} onClick={() => void list.readAgain()}>
          {t('failure.again')}
        </button>
      </div>
    );
  }
  const { expressions, unreadable } = records.value;
  const tell = failure && (
    <div role="alert" className={style.alert}>
      <StudyFailure error={failure} />
    </div>
  );
  if (isReviewing) {
    return (
      <>
        {tell}
        <ReviewSession
          expressions={expressions}
          list={list}
          language={language}
          onFailure={setFailure}
          onEnd={() => {
            look();
            setReviewing(false);
          }}
        />
      </>
    );
  }
  return (
    <>
      {tell}
      {unreadable.length > 0 && <UnreadableNote records={unreadable} />}
      {expressions.length === 0 ? (
        <section className={style.empty}>
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.text')}</p>
        </section>
      ) : (
        <>
          <DueNow
            expressions={expressions}
            now={now}
            language={language}
            onReview={() => setReviewing(true)}
          />
          <ExpressionList
            expressions={expressions}
            now={now}
            list={list}
            language={language}
            onFailure={setFailure}
          />
        </>
      )}
      <Keeping records={records.value} list={list} language={language} onFailure={setFailure} />
    </>
  );
}
