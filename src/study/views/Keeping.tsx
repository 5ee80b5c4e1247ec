import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { ownId } from '#article/document/own-text.ts';
import { isoDay } from '#i18n/format-date.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { writeWholeBackup } from '#study/export/backup.ts';
import type { AllElsewhere } from '#study/export/kept-elsewhere.ts';
import { writeAnki } from '#study/export/write-anki.ts';
import { writeCsv } from '#study/export/write-csv.ts';
import { writeKnown } from '#study/export/write-known.ts';
import { listKnown } from '#study/review/list-known.ts';
import { marksShown } from '#study/store/marks-shown.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import type { ExpressionPlace } from '#study/store/saved-expression.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { downloadFile } from '#study/views/download-file.ts';
import { ImportBackup } from '#study/views/ImportBackup.tsx';
import style from '#study/views/Keeping.module.css';
import { keepStorage } from '#study/views/keep-storage.ts';
import { selectExpressions } from '#study/views/select-expressions.ts';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';
import { Switch } from '#ui/Switch.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface KeepingProps {
  readonly records: StudyRecords;
  readonly list: StudyList;
  readonly elsewhere: AllElsewhere;
  readonly language: Language;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** Whether the reader has texts of their own on this device. */
function useTexts({ shelf }: AllElsewhere): boolean {
  const [hasTexts, setTexts] = useState(false);
  useEffect(() => {
    const ask = () => void shelf.hasSome().then(setTexts);
    ask();
    return shelf.subscribe(ask);
  }, [shelf]);
  return hasTexts;
}

/** How the list is taken along and kept, and whether the text shows what is in it. */
export function Keeping({ records, list, elsewhere, language, onFailure }: KeepingProps) {
  const { t } = useTranslation('study/views');
  const marks = useSyncExternalStore(marksShown.watch, marksShown.isOn, () => true);
  const hasTexts = useTexts(elsewhere);
  const [missing, setMissing] = useState<readonly (keyof AllElsewhere)[]>([]);
  // A text of the reader's own nobody else could open.
  const linkTo = ({ article, sentence }: ExpressionPlace) =>
    ownId(article) === undefined
      ? location.origin + siteAddress(`/${language}/${article}#${sentence}`)
      : undefined;
  const inOrder = () =>
    selectExpressions(records.expressions, { standing: 'all', search: '', sorting: 'text' }, readClock());
  const day = () => isoDay(new Date());
  const keep: typeof downloadFile = (name, type, content) => {
    downloadFile(name, type, content);
    keepStorage();
  };
  const saveBackup = async () => {
    const [shelf, senses] = await Promise.all([elsewhere.shelf.write(), elsewhere.senses.write()]);
    setMissing([...(shelf.ok ? [] : (['shelf'] as const)), ...(senses.ok ? [] : (['senses'] as const))]);
    const parts = {
      shelf: shelf.ok ? shelf.value : undefined,
      senses: senses.ok ? senses.value : undefined,
    };
    const whole = writeWholeBackup(records, parts, readClock());
    keep(`lesart-backup-${day()}.json`, 'application/json', whole);
  };
  const hasSome = records.expressions.length + records.unreadable.length > 0;
  const known = listKnown(records, readClock());
  const hasWords = records.words.length > 0;
  const also = [
    ...(hasWords ? (['words'] as const) : []),
    ...(hasTexts ? (['texts', 'senses'] as const) : []),
  ];
  return (
    <section aria-labelledby="keeping" className={style.keeping}>
      <h2 id="keeping">{t('keeping.title')}</h2>
      {(hasSome || hasWords || hasTexts) && (
        <>
          <fieldset>
            <legend>{t('keeping.export')}</legend>
            {hasSome && (
              <>
                <Button
                  look="quiet"
                  onClick={() =>
                    keep(`lesart-anki-${day()}.txt`, 'text/plain', writeAnki(inOrder(), language, linkTo))
                  }
                >
                  {t('keeping.anki')}
                </Button>
                <Button
                  look="quiet"
                  onClick={() =>
                    keep(
                      `lesart-${day()}.csv`,
                      'text/csv',
                      writeCsv(inOrder(), readClock(), language, linkTo),
                    )
                  }
                >
                  {t('keeping.csv')}
                </Button>
              </>
            )}
            {known.length > 0 && (
              <Button
                look="quiet"
                onClick={() => keep(`lesart-known-${day()}.csv`, 'text/csv', writeKnown(known, language))}
              >
                {t('keeping.known')}
              </Button>
            )}
            <Button look="quiet" onClick={() => void saveBackup()}>
              {t('keeping.backup')}
            </Button>
          </fieldset>
          {missing.length > 0 && (
            <div role="alert" className={style.refused}>
              {missing.map((part) => (
                <p key={part}>{t(`keeping.without.${part}`)}</p>
              ))}
            </div>
          )}
          {hasSome && <p>{t('keeping.exportHint')}</p>}
          {also.length > 0 && (
            <p>{t('keeping.also', { parts: also.map((part) => t(`keeping.part.${part}`)) })}</p>
          )}
        </>
      )}
      <ImportBackup list={list} elsewhere={elsewhere} onFailure={onFailure} />
      {hasSome && (
        <Switch
          className={style.marks}
          label={t('keeping.marks')}
          checked={marks}
          onChange={({ currentTarget }) => marksShown.set(currentTarget.checked)}
        />
      )}
    </section>
  );
}
