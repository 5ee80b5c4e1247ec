import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '#i18n/format-date.ts';
import { writeBreach } from '#keep/shape.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { writeBackup } from '#study/export/backup.ts';
import type { PlacedRecord } from '#study/store/read-records.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { downloadFile } from '#study/views/download-file.ts';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';
import style from '#ui/Failure.later.module.css';
import { takeFocus } from '#ui/take-focus.ts';

interface UnreadableNoteProps {
  readonly records: readonly PlacedRecord[];
  readonly list: StudyList;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** Names what of the stored can't be read. It stays until the reader takes it out, which can be undone as long as the page is open. */
export function UnreadableNote({ records, list, onFailure }: UnreadableNoteProps) {
  const { t } = useTranslation('study/views');
  const [takenOut, setTakenOut] = useState<readonly PlacedRecord[]>([]);
  const note = useRef<HTMLDivElement>(null);
  const save = () =>
    downloadFile(
      `lesart-damaged-${isoDay(new Date())}.json`,
      'application/json',
      writeBackup({ expressions: [], unreadable: records }, readClock()),
    );
  const takeOut = async () => {
    const outcome = await list.takeOut(records.map(({ place }) => place));
    onFailure(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) setTakenOut([...takenOut, ...records]);
  };
  const putBack = async () => {
    const raws = takenOut.map(({ raw }) => raw);
    const outcome = await list.merge([], raws);
    onFailure(outcome.ok ? undefined : outcome.error);
    if (!outcome.ok) return;
    setTakenOut([]);
    note.current?.focus();
  };
  if (records.length + takenOut.length === 0) return null;
  return (
    <div ref={note} role="note" tabIndex={-1} className={style.failure}>
      {records.length > 0 && (
        <>
          <p>{t('unreadable.text', { count: records.length })}</p>
          <details>
            <summary>{t('unreadable.detail')}</summary>
            <ul>
              {records.map(({ id, breach }, index) => (
                <li key={index}>
                  <code lang="en">{`${id} ${writeBreach(breach)}`}</code>
                </li>
              ))}
            </ul>
          </details>
          <div className={style.actions}>
            <Button look="text" onClick={save}>
              {t('unreadable.save')}
            </Button>
            <Button look="text" onClick={() => void takeOut()}>
              {t('unreadable.takeOut')}
            </Button>
          </div>
        </>
      )}
      {takenOut.length > 0 && (
        <p className={style.actions}>
          <span id="taken-out">{t('unreadable.takenOut', { count: takenOut.length })}</span>{' '}
          <Button look="text" ref={takeFocus} aria-describedby="taken-out" onClick={() => void putBack()}>
            {t('entry.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
