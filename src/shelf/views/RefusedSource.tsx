import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '#article/adopt/refusal.ts';
import type { Language } from '#article/document/language.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import { isStudyBackup } from '#shelf/views/is-study-backup.ts';
import { siteAddress } from '#ui/site-address.ts';

interface RefusedSourceProps {
  readonly source: TextSource;
  readonly refusal: Refusal;
  readonly language: Language;
}

/** Says why a source is refused and what helps; of a backup of the study list, where it belongs. */
export function RefusedSource({ source, refusal, language }: RefusedSourceProps) {
  const { t } = useTranslation('shelf/views');
  const isJson = refusal === 'json';
  const [isBackup, setBackup] = useState<boolean>();
  useEffect(() => {
    let isWanted = isJson;
    const look = async () => {
      const is = await isStudyBackup(source);
      if (isWanted) setBackup(is);
    };
    if (isJson) void look();
    return () => {
      isWanted = false;
    };
  }, [isJson, source]);
  // It is said once.
  if (isJson && isBackup === undefined) return null;
  if (isJson && isBackup)
    return (
      <p>
        {t('end.refused')} {t('backup.is')}{' '}
        <a href={siteAddress(`/${language}/study`)}>{t('backup.there')}</a>
      </p>
    );
  return (
    <p>
      {t('end.refused')} {t(`refusal.${refusal}.why`)} {t(`refusal.${refusal}.help`)}
    </p>
  );
}
