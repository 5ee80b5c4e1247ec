import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { countDue, isToReview, listDue } from '#study/review/review-queue.ts';
import { previewGrades } from '#study/review/scheduler.ts';
import { addReview } from '#study/store/change-expression.ts';
import { type Grade, grades, type SavedExpression } from '#study/store/saved-expression.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { ReviewAnswer } from '#study/views/ReviewAnswer.tsx';
import { ReviewDone } from '#study/views/ReviewDone.tsx';
import { ReviewQuestion } from '#study/views/ReviewQuestion.tsx';
import style from '#study/views/ReviewSession.module.css';
import { studyPress } from '#study/views/study-keys.ts';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';

interface ReviewSessionProps {
  readonly expressions: readonly SavedExpression[];
  readonly list: StudyList;
  readonly language: Language;
  readonly onFailure: (error: StorageError | undefined) => void;
  readonly onEnd: () => void;
}

/** What is being asked; the time it was drawn decides what is due. */
interface Turn {
  readonly now: number;
  readonly card: SavedExpression | undefined;
}

function nextTurn(expressions: readonly SavedExpression[]): Turn {
  const now = readClock();
  return { now, card: listDue(expressions, now)[0] };
}

/** What was answered here, by id. */
type Answered = ReadonlyMap<string, SavedExpression>;

/** What is kept, with each answer that was given here, also where the list couldn't be read again since. */
function withAnswers(expressions: readonly SavedExpression[], own: Answered): readonly SavedExpression[] {
  return expressions.map((saved) => {
    const here = own.get(saved.id);
    return here && here.reviews.length > saved.reviews.length ? here : saved;
  });
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
  const [own, setOwn] = useState<Answered>(new Map());
  /** What has its answer: until the next turn is drawn, a quick second press finds this one still. */
  const answered = useRef<Turn>(undefined);
  const asked = useRef<HTMLParagraphElement>(null);
  const { card, now } = turn;
  const kept = withAnswers(expressions, own);
  const others = countDue(
    kept.filter(({ id }) => id !== card?.id),
    now,
  );

  // What is new is read out.
  useEffect(() => {
    if (turn && shownAt === undefined) asked.current?.focus();
  }, [turn, shownAt]);

  const show = () => setShownAt(readClock());
  const goOn = (answers: Answered): boolean => {
    // Asked of the list itself: what has just been changed, here or in another tab, isn't drawn yet.
    const read = list.current();
    const next = nextTurn(withAnswers(read?.ok ? read.value.expressions : expressions, answers));
    setShownAt(undefined);
    setTurn(next);
    return next.card !== undefined;
  };
  const grade = async (given: Grade): Promise<void> => {
    if (!card || answered.current === turn) return;
    answered.current = turn;
    let isCounted = false;
    const outcome = await list.change(card.id, (stored = card) => {
      // Deleted in another tab in the meantime, or answered there, it isn't asked here any more.
      isCounted = isToReview(stored, Math.max(now, readClock()));
      return isCounted ? addReview(stored, given, readClock()) : undefined;
    });
    onFailure(outcome.ok ? undefined : outcome.error);
    if (!outcome.ok) {
      answered.current = undefined;
      return;
    }
    const { value } = outcome;
    const answers = value ? new Map([...own, [value.id, value]]) : own;
    setOwn(answers);
    setReviewed(reviewed + (isCounted ? 1 : 0));
    goOn(answers);
  };
  const press = (event: KeyboardEvent) => {
    const { nativeEvent, target } = event;
    const pressed = studyPress(nativeEvent);
    if (!pressed || event.repeat) return;
    const given = pressed.command === 'grade' ? grades[pressed.index] : undefined;
    if (pressed.command === 'answer') {
      if (target instanceof Element && target.closest('button, a, summary')) return;
      if (!card) {
        if (!goOn(own)) return;
      } else if (shownAt !== undefined) void grade('good');
      else show();
    } else if (given && shownAt !== undefined) void grade(given);
    else return;
    event.preventDefault();
  };
  return (
    <section data-review className={style.session} aria-labelledby="review" tabIndex={-1} onKeyDown={press}>
      <div className={style.head}>
        <h2 id="review">{t('review.title')}</h2>
        {card && <p>{t('review.left', { count: others.due + others.fresh + 1 })}</p>}
        <Button look="text" className={style.end} onClick={onEnd}>
          {t('review.end')}
        </Button>
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
            <Button look="filled" className={style.show} onClick={show}>
              {t('review.show')}
            </Button>
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
        <ReviewDone expressions={kept} reviewed={reviewed} language={language} onReview={() => goOn(own)} />
      )}
    </section>
  );
}
