import { useTranslation } from 'react-i18next';
import { actorAnchor } from '#article/document/anchors.ts';
import { type Apparatus, findActor } from '#article/document/apparatus.ts';
import { formatDays } from '#i18n/format-date.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/actors/Timeline.module.css';

interface TimelineProps {
  readonly apparatus: Apparatus;
}

/**
 * What happens when, as the article tells it, each step a link to the sentence that tells it. A date of the calendar
 * is the edition's, and says so.
 */
export function Timeline({ apparatus }: TimelineProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  if (apparatus.timeline.length === 0) return null;
  return (
    <section id="timeline" className={style.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline.title')}</h2>
      <ol>
        {apparatus.timeline.map(({ when, what, sentence, place, date }) => {
          const where = place === undefined ? undefined : findActor(apparatus, place);
          return (
            <li key={`${sentence} ${what.en}`}>
              <a href={`#${sentence}`}>{when[language]}</a>
              <span>
                {what[language]}
                {where && (
                  <>
                    {' '}
                    <a href={`#${actorAnchor(where.identity)}`}>{where.name[language]}</a>
                  </>
                )}
              </span>
              {date && (
                <span>
                  {' ['}
                  <time dateTime={date[0]}>{formatDays(date[0], date[1] ?? date[0], language)}</time>,{' '}
                  <a href="#edition">{t('timeline.addition')}</a>]
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
