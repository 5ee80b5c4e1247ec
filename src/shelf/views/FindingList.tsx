import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownFinding, ShownFindings } from '#article/adopt/adopted.ts';
import { FindingEntry } from '#shelf/views/FindingEntry.tsx';
import style from '#shelf/views/FindingList.module.css';

interface FindingListProps {
  readonly findings: ShownFindings;
}

/** Whether it is about the whole file: what layer it has nothing of has no place to be shown. */
function isOfFile({ rule }: ShownFinding): boolean {
  return rule === 'missing-layer';
}

/** What is wrong in a file, each with its place: errors at once, and what doesn't hinder on demand. */
export function FindingList({ findings: { shown, errors, warnings } }: FindingListProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const of = (severity: ShownFinding['severity']) => shown.filter((finding) => finding.severity === severity);
  const [wrong, odd] = [of('error'), of('warning')];
  return (
    <>
      {errors > 0 && (
        <>
          <h4 id={`${id}-errors`} className={style.title}>
            {t('findings.errors', { count: errors })}
            {wrong.length < errors && ` ${t('findings.first', { count: wrong.length })}`}
          </h4>
          {/* What scrolls by itself is reached by keys. */}
          <section className={style.scrolled} aria-labelledby={`${id}-errors`} tabIndex={0}>
            <ol>
              {wrong.map((finding, index) => (
                <FindingEntry key={index} finding={finding} />
              ))}
            </ol>
          </section>
        </>
      )}
      {warnings > 0 && (
        <details className={style.folded}>
          <summary>{t('findings.warnings', { count: warnings })}</summary>
          <p>{t('findings.harmless')}</p>
          <section
            className={style.scrolled}
            aria-label={t('findings.warnings', { count: warnings })}
            tabIndex={0}
          >
            <ol>
              {odd.map((finding, index) => (
                <FindingEntry key={index} finding={finding} isPlaced={!isOfFile(finding)} />
              ))}
            </ol>
          </section>
        </details>
      )}
    </>
  );
}
