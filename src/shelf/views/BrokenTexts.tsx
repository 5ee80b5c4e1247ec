import { useTranslation } from 'react-i18next';
import type { TextPlace } from '#article/adopt/adopted.ts';
import style from '#shelf/views/OpeningReport.module.css';
import { Button } from '#ui/Button.tsx';

interface BrokenTextsProps {
  readonly broken: readonly TextPlace[];
  readonly onWithoutLost: () => void;
}

/** Texts that are named at most: a file may have a thousand. */
const most = 20;

/** Names the texts that can't be opened as they are, and opens the file without what hinders. */
export function BrokenTexts({ broken, onWithoutLost }: BrokenTextsProps) {
  const { t } = useTranslation('shelf/views');
  return (
    <>
      <ul className={style.broken}>
        {broken.slice(0, most).map(({ firstLine, lastLine, document }) => (
          <li key={firstLine}>
            {document !== undefined && <bdi>{document}</bdi>}
            {document !== undefined && ': '}
            {t('broken.lines', { first: firstLine, last: lastLine })}
          </li>
        ))}
      </ul>
      {broken.length > most && (
        <p className={style.said}>{t('broken.more', { count: broken.length - most })}</p>
      )}
      <p>
        <Button look="outlined" onClick={onWithoutLost}>
          {t('broken.withoutLost')}
        </Button>
      </p>
    </>
  );
}
