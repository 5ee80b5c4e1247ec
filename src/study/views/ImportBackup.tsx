import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Breach, writeBreach } from '#keep/shape.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { type ReadBackup, readBackupFile } from '#study/export/backup.ts';
import type { AllElsewhere, SensesReport, TextsReport } from '#study/export/kept-elsewhere.ts';
import type { MergeReport } from '#study/store/merge-backup.ts';
import type { StudyList } from '#study/store/study-list.ts';
import style from '#study/views/Keeping.module.css';
import { FileField } from '#ui/FileField.tsx';

interface ImportBackupProps {
  readonly list: StudyList;
  readonly elsewhere: AllElsewhere;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** What came of a file: merged or refused. */
type Report =
  | {
      readonly kind: 'merged';
      readonly merged: MergeReport;
      readonly senses?: SensesReport | 'failed';
      readonly texts?: TextsReport | 'failed';
    }
  | { readonly kind: 'refused'; readonly name: string; readonly read?: Extract<ReadBackup, { ok: false }> };

/** Merges a backup with the list, and reports what came of it. */
export function ImportBackup({ list, elsewhere, onFailure }: ImportBackupProps) {
  const { t } = useTranslation('study/views');
  const id = useId();
  const [report, setReport] = useState<Report>();

  const take = async (file: File): Promise<void> => {
    setReport(undefined);
    const { name } = file;
    const read = await readBackupFile(file).catch(() => undefined);
    if (!read?.ok) return setReport({ kind: 'refused', name, ...(read && { read }) });
    // Before anything is merged: a backup that is broken is refused whole.
    const refusePart = (part: keyof AllElsewhere, breach: Breach): void => {
      const path = [part, breach.path].filter((step) => step !== '').join('.');
      setReport({ kind: 'refused', name, read: { ok: false, kind: 'broken', breach: { ...breach, path } } });
    };
    const texts = read.shelf === undefined ? undefined : await elsewhere.shelf.read(read.shelf);
    if (texts?.ok === false) return refusePart('shelf', texts.breach);
    const senses = read.senses === undefined ? undefined : await elsewhere.senses.read(read.senses);
    if (senses?.ok === false) return refusePart('senses', senses.breach);
    const outcome = await list.merge(read.expressions, read.unreadable, read.words);
    onFailure(outcome.ok ? undefined : outcome.error);
    if (!outcome.ok) return;
    const merged = outcome.value;
    // The texts last: where there is no room for files the rest is kept all the same.
    const ofSenses = await senses?.value();
    if (ofSenses?.ok === false) onFailure(ofSenses.error);
    const ofTexts = await texts?.value();
    if (ofTexts?.ok === false) onFailure(ofTexts.error);
    setReport({
      kind: 'merged',
      merged,
      ...(ofSenses && { senses: ofSenses.ok ? ofSenses.value : 'failed' }),
      ...(ofTexts && { texts: ofTexts.ok ? ofTexts.value : 'failed' }),
    });
  };
  const refuse = ({ name, read }: Extract<Report, { kind: 'refused' }>): string => {
    if (!read) return t('keeping.notRead', { name });
    if (read.kind === 'noJson') return t('keeping.noJson', { name });
    if (read.kind === 'newerVersion') return t('keeping.newerVersion', { name, version: read.version });
    return t('keeping.broken', { name });
  };
  const tellTexts = (texts: TextsReport | 'failed'): readonly string[] => {
    if (texts === 'failed') return [t('keeping.textsFailed')];
    const counts = [
      t('keeping.textsAdded', { count: texts.added }),
      t('keeping.changed', { count: texts.changed }),
      t('keeping.unchanged', { count: texts.unchanged }),
    ];
    return [
      `${counts.join(', ')}.`,
      ...(texts.stillDeleted > 0 ? [t('keeping.stillDeleted', { count: texts.stillDeleted })] : []),
      ...(texts.withoutFile > 0 ? [t('keeping.withoutFile', { count: texts.withoutFile })] : []),
    ];
  };
  const tellSenses = (senses: SensesReport | 'failed'): string => {
    if (senses === 'failed') return t('keeping.sensesFailed');
    const counts = [
      t('keeping.sensesAdded', { count: senses.added }),
      t('keeping.changed', { count: senses.changed }),
      t('keeping.unchanged', { count: senses.unchanged }),
    ];
    return `${counts.join(', ')}.`;
  };
  const tell = ({ merged, senses, texts }: Extract<Report, { kind: 'merged' }>): string => {
    const counts = [
      t('keeping.added', { count: merged.added }),
      t('keeping.changed', { count: merged.changed }),
      t('keeping.unchanged', { count: merged.unchanged }),
    ];
    return [
      `${counts.join(', ')}.`,
      ...(merged.stillDeleted > 0 ? [t('keeping.stillDeleted', { count: merged.stillDeleted })] : []),
      ...(merged.words > 0 ? [t('keeping.words', { count: merged.words })] : []),
      ...(merged.setAside > 0 ? [t('keeping.setAside', { count: merged.setAside })] : []),
      ...(senses ? [tellSenses(senses)] : []),
      ...(texts ? tellTexts(texts) : []),
    ].join(' ');
  };
  const breach =
    report?.kind === 'refused' && report.read?.kind === 'broken' ? report.read.breach : undefined;
  return (
    <div className={style.import}>
      <FileField
        label={t('keeping.import')}
        look="quiet"
        accept=".json,application/json"
        describedBy={`${id}-hint`}
        onChoose={([file]) => file && void take(file)}
      />
      <p id={`${id}-hint`}>{t('keeping.importHint')}</p>
      <div role="status" className={report?.kind === 'refused' ? style.refused : style.report}>
        {report && <p>{report.kind === 'merged' ? tell(report) : refuse(report)}</p>}
        {breach && (
          <details>
            <summary>{t('unreadable.where')}</summary>
            <code lang="en">{writeBreach(breach)}</code>
          </details>
        )}
      </div>
    </div>
  );
}
