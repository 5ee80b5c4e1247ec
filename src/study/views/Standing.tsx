import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { standingOf } from '#study/review/review-queue.ts';
import { memoryOf, recallNow } from '#study/review/scheduler.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { formatAhead } from '#study/views/format-time.ts';

interface StandingProps {
  readonly saved: SavedExpression;
  readonly now: number;
  readonly language: Language;
}

/** Where an expression stands, and apart from it what the scheduler reckons the reader remembers. */
export function Standing({ saved, now, language }: StandingProps) {
  const { t } = useTranslation('study/views');
  const when = formatAhead(now, memoryOf(saved, now).due, language);
  const recall = recallNow(saved, now);
  // Just reviewed, it is all there: that goes without saying.
  const percent =
    recall !== undefined &&
    recall < 0.995 &&
    new Intl.NumberFormat(language, { style: 'percent' }).format(recall);
  return (
    <span>
      {[
        t(`entry.${standingOf(saved, now)}`, { when }),
        ...(percent ? [t('entry.recall', { percent })] : []),
      ].join(' · ')}
    </span>
  );
}
