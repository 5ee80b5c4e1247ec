import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { countDue, nextDue } from '#study/review/review-queue.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { DueCards } from '#study/views/DueCards.tsx';
import { formatAhead, nextChange } from '#study/views/format-time.ts';
import style from '#study/views/ReviewSession.module.css';
import { useNow } from '#study/views/use-now.ts';

interface ReviewDoneProps {
  readonly expressions: readonly SavedExpression[];
  /** How many cards were answered. */
  readonly reviewed: number;
  readonly language: Language;
  readonly onReview: () => void;
}

/** Says that all is reviewed, and when the next card comes; and offers it as soon as it has come. */
export function ReviewDone({ expressions, reviewed, language, onReview }: ReviewDoneProps) {
  const { t } = useTranslation('study/views');
  const [now] = useNow((time) => {
    const next = nextDue(expressions, time);
    return next === undefined ? undefined : nextChange(time, next);
  });
  const count = countDue(expressions, now);
  const isDue = count.due + count.fresh > 0;
  const next = isDue ? undefined : nextDue(expressions, now);
  const said = useRef<HTMLParagraphElement>(null);
  /** Whether what is offered has the focus. */
  const isHeld = useRef(false);
  useEffect(() => said.current?.focus(), []);
  // Reviewed in another tab, a card is offered no more, and takes the focus with it.
  useLayoutEffect(() => {
    if (isDue || !isHeld.current) return;
    isHeld.current = false;
    said.current?.focus();
  }, [isDue]);
  return (
    <>
      <p ref={said} tabIndex={-1} className={style.done}>
        <b hidden={isDue}>{t('review.done')}</b>{' '}
        <span>
          {[
            ...(reviewed > 0 ? [t('review.reviewed', { count: reviewed })] : []),
            ...(next === undefined ? [] : [t('review.next', { when: formatAhead(now, next, language) })]),
          ].join(' ')}
        </span>
      </p>
      <div
        role="status"
        className={style.more}
        onFocus={() => {
          isHeld.current = true;
        }}
        onBlur={() => {
          isHeld.current = false;
        }}
      >
        {isDue && <DueCards count={count} onReview={onReview} />}
      </div>
    </>
  );
}
