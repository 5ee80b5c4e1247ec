import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { countDue, nextDue } from '#study/review/review-queue.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { DueCards } from '#study/views/DueCards.tsx';
import { ForecastPlot } from '#study/views/ForecastPlot.tsx';
import { formatAhead } from '#study/views/format-time.ts';
import style from '#study/views/StudyView.module.css';

interface DueNowProps {
  readonly expressions: readonly SavedExpression[];
  readonly now: number;
  readonly language: Language;
  readonly onReview: () => void;
}

/** How many cards are to be reviewed now, or when the next one is, and what the days to come will bring. */
export function DueNow({ expressions, now, language, onReview }: DueNowProps) {
  const { t } = useTranslation('study/views');
  const count = countDue(expressions, now);
  const next = nextDue(expressions, now);
  const inUse = expressions.filter(({ deleted }) => !deleted.value);
  if (inUse.length === 0) return null;
  return (
    <section className={style.due} aria-labelledby="review">
      <h2 id="review" tabIndex={-1}>
        {t('review.title')}
      </h2>
      {count.due + count.fresh > 0 ? (
        <DueCards count={count} onReview={onReview} />
      ) : (
        <p>
          {next === undefined
            ? t('review.allKnown')
            : `${t('review.none')} ${t('review.next', { when: formatAhead(now, next, language) })}`}
        </p>
      )}
      <ForecastPlot expressions={expressions} now={now} language={language} />
    </section>
  );
}
