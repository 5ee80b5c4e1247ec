import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { OpeningState } from '#shelf/open/opening.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import { RefusedSource } from '#shelf/views/RefusedSource.tsx';
import { tellNote } from '#shelf/views/tell-note.ts';
import { Failure } from '#ui/Failure.tsx';

interface OpeningEndProps {
  readonly end: NonNullable<OpeningState['end']>;
  /** How many texts of the file are open, and how many can't be. */
  readonly texts: number;
  readonly broken: number;
  /** How many of the texts were on the shelf before. */
  readonly known: number;
  readonly source: TextSource;
  /** Whether it was opened without the sentences that can't be read. */
  readonly withoutLost: boolean;
  readonly language: Language;
}

/** Says what came of a file, in a sentence or two: opened, refused and why, not kept and why. */
export function OpeningEnd({ end, source, texts, known, broken, withoutLost, language }: OpeningEndProps) {
  const { t } = useTranslation('shelf/views');
  if (end.kind === 'cancelled') return <p>{t('end.cancelled')}</p>;
  if (end.kind === 'failed') {
    return (
      <Failure
        said={end.lacks ? t('end.dictionaries') : t('end.failed')}
        detailTitle={t('failure.detail')}
        detail={end.detail}
      />
    );
  }
  const { adoption, kept } = end;
  if (!adoption.ok) return <RefusedSource source={source} refusal={adoption.refusal} language={language} />;
  const { hardlyGerman } = adoption;
  return (
    <>
      {texts > 0 && kept !== 'kept' && <p>{t('end.opened', { count: texts })}</p>}
      {texts > known && kept === 'kept' && <p>{t('end.shelved', { count: texts - known })}</p>}
      {known > 0 && kept === 'kept' && <p>{t('end.known', { count: known })}</p>}
      {hardlyGerman && <p>{tellNote({ rule: 'hardly-german', ...hardlyGerman }, t, language)}</p>}
      {texts > 0 && withoutLost && adoption.findings.errors > 0 && <p>{t('end.withoutLost')}</p>}
      {broken > 0 && <p>{t('end.broken', { count: broken })}</p>}
      {adoption.leftOut > 0 && <p>{t('end.leftOut', { count: adoption.leftOut })}</p>}
      {texts > 0 && kept !== 'kept' && (
        <p>
          {t('end.notKept')} {t(`notKept.${kept}`)}
        </p>
      )}
    </>
  );
}
