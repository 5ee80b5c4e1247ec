import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { ListedWord } from '#article/document/listed-word.ts';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#study/known/KnownSection.module.css';
import { LazyFold } from '#study/known/LazyFold.tsx';
import { listKnown } from '#study/review/list-known.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { idle } from '#ui/idle.ts';
import { lazyPart } from '#ui/lazy-part.ts';

interface KnownSectionProps {
  readonly records: StudyRecords;
  readonly now: number;
  readonly list: StudyList;
  readonly language: Language;
  /** Reads a list of words, one a line; undefined where nothing is there to read it by. */
  readonly readWords: (list: string) => Promise<readonly ListedWord[] | undefined>;
  readonly onFailure: (error: StorageError | undefined) => void;
}

const KnownList = lazyPart(async () => (await import('#study/known/KnownList.tsx')).KnownList);
const AddWords = lazyPart(async () => (await import('#study/known/AddWords.tsx')).AddWords);

/** They are asked for again where they are needed. */
async function loadAhead(): Promise<void> {
  await idle();
  await Promise.all([KnownList.preload(), AddWords.preload()]).catch(() => undefined);
}

/** The words that the reader knows, in all texts: how many, which, and more of them. */
export function KnownSection({ records, now, list, language, readWords, onFailure }: KnownSectionProps) {
  const { t } = useTranslation('study/known');
  const known = useMemo(() => listKnown(records, now), [records, now]);
  useEffect(() => void loadAhead(), []);
  // Where the last one is taken back it can be undone.
  const [hadSome, setHadSome] = useState(false);
  if (known.length > 0 && !hadSome) setHadSome(true);
  return (
    <section aria-labelledby="known" className={style.known}>
      <h2 id="known">{t('title')}</h2>
      <p>{known.length === 0 ? t('none') : t('count', { count: known.length })}</p>
      {hadSome && (
        <LazyFold summary={t('show')}>
          {(forget) => <KnownList {...{ known, list, language, onFailure }} onForgotten={forget} />}
        </LazyFold>
      )}
      <LazyFold summary={t('add.title')}>
        {(forget) => <AddWords {...{ list, readWords, onFailure }} onForgotten={forget} />}
      </LazyFold>
    </section>
  );
}
