import { type MouseEvent, memo, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { formatDate, isoDay } from '#i18n/format-date.ts';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#study/known/KnownSection.module.css';
import type { KnownWord } from '#study/review/list-known.ts';
import type { StudyList } from '#study/store/study-list.ts';
import type { Telling } from '#study/store/told-word.ts';
import { SavedMeaning } from '#study/views/SavedMeaning.tsx';
import { Button } from '#ui/Button.tsx';
import { takeFocus } from '#ui/take-focus.ts';

interface KnownEntryProps extends Omit<KnownWord, 'content'> {
  readonly content: KnownWord['content'] | undefined;
  readonly list: StudyList;
  readonly language: Language;
  /** One that is no more was taken back just now: what is left is a line to undo it. */
  readonly isKnown: boolean;
  /** The reader has asked for what begins with it. */
  readonly isAsked: boolean;
  /** Told before it is taken back, so that it doesn't leave the list in between. */
  readonly onTakeBack: (word: KnownWord) => void;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** A word that the reader knows: what it means, since when, and that it may be taken back. */
export const KnownEntry = memo(function KnownEntry({
  headword,
  content,
  at,
  by,
  list,
  language,
  isKnown,
  isAsked,
  onTakeBack,
  onFailure,
}: KnownEntryProps) {
  const { t } = useTranslation('study/known');
  const { t: study } = useTranslation('study/views');
  const id = useId();
  const dictionary = content?.dictionary ?? headword;
  const takenBack = useRef<readonly Telling[]>([]);
  const takeBack = async () => {
    onTakeBack({ headword, at, by, ...(content && { content }) });
    const outcome = await list.tellKnown([{ headword, content }], false);
    if (outcome.ok) takenBack.current = outcome.value;
    onFailure(outcome.ok ? undefined : outcome.error);
  };
  const undo = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const entry = currentTarget.closest('li');
    const outcome = await list.undoTelling(takenBack.current);
    onFailure(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) entry?.focus();
  };
  if (!isKnown) {
    return (
      <li tabIndex={-1} className={style.gone}>
        <span id={id}>
          <b lang="de">{dictionary}</b> {t('takenBack')}
        </span>
        <Button look="text" ref={takeFocus} aria-describedby={id} onClick={(event) => void undo(event)}>
          {study('entry.undo')}
        </Button>
      </li>
    );
  }
  return (
    <li ref={isAsked ? takeFocus : undefined} tabIndex={-1} className={style.word} aria-labelledby={id}>
      <p className={style.meaning}>
        <b id={id} lang="de">
          {dictionary}
        </b>{' '}
        {content && <SavedMeaning {...content} />}
      </p>
      <div className={style.foot}>
        <span>{t(`since.${by}`, { day: formatDate(isoDay(new Date(at)), language) })}</span>
        <Button look="text" aria-describedby={id} onClick={() => void takeBack()}>
          {t('takeBack')}
        </Button>
      </div>
    </li>
  );
});
