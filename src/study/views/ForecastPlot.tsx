import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { forecast } from '#study/review/review-queue.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import style from '#study/views/ForecastPlot.module.css';
import { formatDay, formatWeekday } from '#study/views/format-time.ts';

interface ForecastPlotProps {
  readonly expressions: readonly SavedExpression[];
  readonly now: number;
  readonly language: Language;
}

const length = 14;

/** The reviews of the days to come, a bar each with its number; whoever can't see it hears a list. Nothing where none is scheduled. */
export function ForecastPlot({ expressions, now, language }: ForecastPlotProps) {
  const { t } = useTranslation('study/views');
  const { days, later, fresh } = forecast(expressions, now, length);
  const most = Math.max(...days.map(({ due }) => due));
  if (most + later === 0) return null;
  return (
    <figure className={style.plot}>
      <figcaption>{t('forecast.title')}</figcaption>
      <ol>
        {days.map(({ day, due }, index) => (
          <li key={day}>
            <span className="visually-hidden">
              {t('forecast.day', {
                count: due,
                day: index === 0 ? t('forecast.today') : formatDay(day, language),
              })}
            </span>
            <span aria-hidden className={style.number}>
              {due > 0 && due}
            </span>
            <span
              aria-hidden
              className={style.bar}
              style={{ blockSize: `${(due / Math.max(1, most)) * 4}rem` }}
            />
            <span aria-hidden className={style.day}>
              {formatWeekday(day, language)}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {[
          ...(later > 0 ? [t('forecast.later', { count: later })] : []),
          ...(fresh > 0 ? [t('forecast.fresh', { count: fresh })] : []),
          t('forecast.assumption'),
        ].join(' ')}
      </p>
    </figure>
  );
}
