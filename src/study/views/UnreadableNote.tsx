import { useTranslation } from 'react-i18next';
import type { UnreadableRecord } from '#study/store/study-database.ts';
import { writeBreach } from '#study/store/study-shape.ts';
import style from '#study/views/StudyFailure.later.module.css';

interface UnreadableNoteProps {
  readonly records: readonly UnreadableRecord[];
}

/** Says that some of what is stored can't be read, and that it isn't lost. */
export function UnreadableNote({ records }: UnreadableNoteProps) {
  const { t } = useTranslation('study/views');
  return (
    <div role="note" className={style.failure}>
      <p>{t('unreadable.text', { count: records.length })}</p>
      <details>
        <summary>{t('unreadable.detail')}</summary>
        <ul>
          {records.map(({ id, breach }, index) => (
            <li key={index}>
              <code lang="en">
                {id} {writeBreach(breach)}
              </code>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
