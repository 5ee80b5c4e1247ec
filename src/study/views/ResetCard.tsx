import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { resetCard, undoReset } from '#study/store/change-expression.ts';
import { reviewsSinceReset } from '#study/store/counted-reviews.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';

interface ResetCardProps {
  readonly saved: SavedExpression;
  /** The element that names the expression. */
  readonly titleId: string;
  readonly onChange: (how: (stored: SavedExpression) => SavedExpression) => Promise<boolean>;
}

/**
 * Has a reviewed card begin anew, and takes that back as long as it hasn't been reviewed since. Whichever of the two there is
 * after the other was pressed has the focus.
 */
export function ResetCard({ saved, titleId, onChange }: ResetCardProps) {
  const { t } = useTranslation('study/views');
  const id = useId();
  const counted = reviewsSinceReset(saved).length;
  const takenBack = saved.reviews.length - counted;
  const isReset = counted === 0;
  const button = useRef<HTMLButtonElement>(null);
  /** What the reader has asked for, until it is drawn; a change in another tab takes no focus. */
  const asked = useRef<boolean>(undefined);
  useEffect(() => {
    if (asked.current !== isReset) return;
    asked.current = undefined;
    button.current?.focus();
  }, [isReset]);
  const press = async (how: typeof resetCard) => {
    asked.current = !isReset;
    // Only what is shown: the second of two quick presses would else take back the reset before this one, too.
    const change = (stored: SavedExpression) =>
      (reviewsSinceReset(stored).length === 0) === isReset ? how(stored, readClock()) : stored;
    if (!(await onChange(change))) asked.current = undefined;
  };
  if (!isReset) {
    return (
      <Button look="text" ref={button} aria-describedby={titleId} onClick={() => void press(resetCard)}>
        {t('entry.reset')}
      </Button>
    );
  }
  if (takenBack === 0) return null;
  return (
    <span>
      <span id={id}>{t('entry.isReset', { count: takenBack })}</span>{' '}
      <Button
        look="text"
        ref={button}
        aria-describedby={`${titleId} ${id}`}
        onClick={() => void press(undoReset)}
      >
        {t('entry.undoReset')}
      </Button>
    </span>
  );
}
