import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { listDue, nextDue } from '#study/review/review-queue.ts';
import { previewGrades } from '#study/review/scheduler.ts';
import { addReview } from '#study/store/change-expression.ts';
import { type Grade, grades, type SavedExpression } from '#study/store/saved-expression.ts';
import type { StudyError } from '#study/store/study-error.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { readClock } from '#study/store/study-time.ts';
import { formatAhead } from '#study/views/format-time.ts';
import { ReviewAnswer } from '#study/views/ReviewAnswer.tsx';
import { ReviewQuestion } from '#study/views/ReviewQuestion.tsx';
import style from '#study/views/ReviewSession.module.css';
import { studyPress } from '#study/views/study-keys.ts';

interface ReviewSessionProps {
  readonly expressions: readonly SavedExpression[];
  readonly list: StudyList;
  readonly language: Language;
  readonly onFailure: (error: StudyError | undefined) => void;
  readonly onEnd: () => void;
}

/** What is being asked; the time it was drawn decides what is due. */
interface Turn {
  readonly now: number;
  readonly card: SavedExpression | undefined;
  readonly left: number;
}

function nextTurn(expressions: readonly SavedExpression[]): Turn {
  const now = readClock();
  const [card, ...more] = listDue(expressions, now);
  return { now, card, left: card ? more.length + 1 : 0 };
}

/**
 * Asks what is due, card by card, and keeps each answer as soon as it is given. The keys work while the focus is in it
 * (WCAG 2.1.4), as `studyKeys` has them; the key that shows the answer then means "Good".
 */
export function ReviewSession({ expressions, list, language, onFailure, onEnd }: ReviewSessionProps) {
  const { t } = useTranslation('study/views');
  const [turn, setTurn] = useState(() => nextTurn(expressions));
  /** When the answer was shown: what the grades promise counts from then. */
  const [shownAt, setShownAt] = useState<number>();
  const [reviewed, setReviewed] = useState(0);
  /** What has its answer: until the next turn is drawn, a quick second press finds this one still. */
  const answered = useRef<Turn>(undefined);
  const asked = useRef<HTMLParagraphElement>(null);
  const { card, left, now } = turn;

  // What is new is read out: the card, or that there is none.
  useEffect(() => {
    if (turn && shownAt === undefined) asked.current?.focus();
  }, [turn, shownAt]);

  const show = () => setShownAt(readClock());
  const grade = async (given: Grade): Promise<void> => {
    if (!card || answered.current === turn) return;
    answered.current = turn;
    const outcome = await list.change(card.id, (stored) => addReview(stored ?? card, given, readClock()));
    onFailure(outcome.ok ? undefined : outcome.error);
    if (!outcome.ok) {
      answered.current = undefined;
      return;
    }
    const { value } = outcome;
    const others = expressions.filter(({ id }) => id !== card.id);
    setReviewed(reviewed + 1);
    setShownAt(undefined);
    setTurn(nextTurn(value ? [...others, value] : others));
  };
  const press = (event: KeyboardEvent) => {
    const { nativeEvent, target } = event;
    const pressed = studyPress(nativeEvent);
    if (!card || !pressed || event.repeat) return;
    const given = pressed.command === 'grade' ? grades[pressed.index] : undefined;
    if (pressed.command === 'answer') {
      if (target instanceof Element && target.closest('button, a, summary')) return;
      if (shownAt !== undefined) void grade('good');
      else show();
    } else if (given && shownAt !== undefined) void grade(given);
    else return;
    event.preventDefault();
  };
  const next = card ? undefined : nextDue(expressions, now);
  return (
    <section data-review className={style.session} aria-labelledby="review" tabIndex={-1} onKeyDown={press}>
      <div className={style.head}>
        <h2 id="review">{t('review.title')}</h2>
        {card && <p>{t('review.left', { count: left })}</p>}
        <button type="button" onClick={onEnd}>
          {t('review.end')}
        </button>
      </div>
      {card ? (
        <>
          <ReviewQuestion
            key={card.id}
            ref={asked}
            content={card.content.value}
            isAnswered={shownAt !== undefined}
          />
          {shownAt === undefined ? (
            <button type="button" className={style.show} onClick={show}>
              {t('review.show')}
            </button>
          ) : (
            <ReviewAnswer
              saved={card}
              language={language}
              preview={previewGrades(card, shownAt)}
              now={shownAt}
              onGrade={(given) => void grade(given)}
            />
          )}
          <p className={style.keys}>{t('review.keys')}</p>
        </>
      ) : (
        <p ref={asked} tabIndex={-1} className={style.done}>
          <b>{t('review.done')}</b>{' '}
          <span>
            {[
              t('review.reviewed', { count: reviewed }),
              ...(next === undefined ? [] : [t('review.next', { when: formatAhead(now, next, language) })]),
            ].join(' ')}
          </span>
        </p>
      )}
    </section>
  );
}
