import { useTranslation } from 'react-i18next';
import type { ShownFinding } from '#article/adopt/adopted.ts';
import { lengthAt, showSigns } from '#article/lint/mark-place.ts';
import style from '#shelf/views/FindingList.module.css';
import { tellFinding } from '#shelf/views/tell-finding.ts';

interface FindingEntryProps {
  readonly finding: ShownFinding;
  /** Whether it is about a place of the file, and not about all of it. */
  readonly isPlaced?: boolean;
}

/** What is wrong at a place of a file: what stands there and what should, and the line with the place marked. */
export function FindingEntry({ finding, isPlaced = true }: FindingEntryProps) {
  const { t } = useTranslation('shelf/views');
  const { line, column, found, expected, rule, excerpt } = finding;
  const { text, at } = excerpt;
  const said = tellFinding(finding, t);
  const end = at + lengthAt(text, at);
  return (
    <li className={style.finding}>
      {isPlaced && <p className={style.place}>{t('findings.place', { line, column })}</p>}
      {/* What the field’s tools call it is English, whatever the interface speaks. */}
      {said === undefined ? (
        <p>
          {t('findings.found')} <bdi lang="en">{showSigns(found)}</bdi>; {t('findings.expected')}{' '}
          <bdi lang="en">{showSigns(expected)}</bdi>{' '}
          <span className={style.place}>
            (<span lang="en">{rule}</span>)
          </span>
        </p>
      ) : (
        <p>
          {said}{' '}
          <span className={style.place}>
            (<bdi lang="en">{`${rule}: ${showSigns(found)}, expected ${showSigns(expected)}`}</bdi>)
          </span>
        </p>
      )}
      {isPlaced && (
        <pre lang="und">
          {showSigns(text.slice(0, at))}
          <mark>{showSigns(text.slice(at, end))}</mark>
          {showSigns(text.slice(end))}
        </pre>
      )}
    </li>
  );
}
