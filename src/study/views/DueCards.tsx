import { useTranslation } from 'react-i18next';
import type { DueCount } from '#study/review/review-queue.ts';
import { Button } from '#ui/Button.tsx';

interface DueCardsProps {
  /** More than none. */
  readonly count: DueCount;
  readonly onReview: () => void;
}

/** How many cards are to be reviewed now, and the button that begins with them. */
export function DueCards({ count: { due, fresh }, onReview }: DueCardsProps) {
  const { t } = useTranslation('study/views');
  const said = [
    ...(due > 0 ? [t('review.due', { count: due })] : []),
    ...(fresh > 0 ? [t('review.fresh', { count: fresh })] : []),
  ];
  return (
    <>
      <p>{`${said.join(', ')}.`}</p>
      <Button look="filled" onClick={onReview}>
        {t('review.start', { count: due + fresh })}
      </Button>
    </>
  );
}
