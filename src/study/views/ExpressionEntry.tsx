import { memo, startTransition, useOptimistic, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { writeGrammar } from '#article/document/lexicon.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { standingOf } from '#study/review/review-queue.ts';
import { editNote, setDeleted, setKnown } from '#study/store/change-expression.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { ClozeSentence } from '#study/views/ClozeSentence.tsx';
import style from '#study/views/ExpressionEntry.module.css';
import { NoteForm } from '#study/views/NoteForm.tsx';
import type { NoteDraft, NoteDrafts } from '#study/views/note-drafts.ts';
import { ResetCard } from '#study/views/ResetCard.tsx';
import { SavedMeaning } from '#study/views/SavedMeaning.tsx';
import { Standing } from '#study/views/Standing.tsx';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';
import { siteAddress } from '#ui/site-address.ts';
import { takeFocus } from '#ui/take-focus.ts';

interface ExpressionEntryProps {
  readonly saved: SavedExpression;
  readonly now: number;
  readonly list: StudyList;
  readonly drafts: NoteDrafts;
  readonly language: Language;
  /** Deleted just now: what is left is a line to undo it. */
  readonly isRemoved: boolean;
  /** Told with its id, before it is deleted, and when it isn't any more. */
  readonly onRemoved: (id: string, isRemoved: boolean) => void;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** A saved expression in its sentence, with what the reader can do to it. */
export const ExpressionEntry = memo(function ExpressionEntry({
  saved,
  now,
  list,
  drafts,
  language,
  isRemoved,
  onRemoved,
  onFailure,
}: ExpressionEntryProps) {
  const { t } = useTranslation('study/views');
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.of(saved.id));
  const [isAsked, setAsked] = useState(false);
  const isSaving = useRef(false);
  const entry = useRef<HTMLLIElement>(null);
  const { place, content, note, known, deleted } = saved;
  const { dictionary, gloss, entry: described, translation } = content.value;
  const grammar = writeGrammar(described);
  const titleId = `entry-${saved.id}`;

  // What has gone from the store, or is broken there, is written back as it is shown.
  const change = async (how: (stored: SavedExpression) => SavedExpression) => {
    const outcome = await list.change(saved.id, (stored) => how(stored ?? saved));
    onFailure(outcome.ok ? undefined : outcome.error);
    return outcome;
  };
  /** A note that is being written goes where the reader puts its expression. */
  const putDraft = (shownAs: NoteDraft['shownAs']) => {
    const own = drafts.of(saved.id);
    if (own) drafts.keep(saved.id, { ...own, shownAs });
  };
  const restore = async () => {
    if (!(await change((stored) => setDeleted(stored, false, readClock()))).ok) return;
    onRemoved(saved.id, false);
    putDraft(standingOf(setDeleted(saved, false, now), now));
    entry.current?.focus();
  };
  const remove = async () => {
    // First, so that the entry doesn't leave the list in between.
    onRemoved(saved.id, true);
    if ((await change((stored) => setDeleted(stored, true, readClock()))).ok) putDraft('deleted');
    else onRemoved(saved.id, false);
  };
  const write = () => {
    setAsked(true);
    drafts.keep(saved.id, { begun: note.value, text: note.value, shownAs: standingOf(saved, now) });
  };
  const finish = (isDeleted: boolean) => {
    entry.current?.focus();
    // In another tab, while it was written on: now it goes, and says so; at once, so that it doesn't leave the list in between.
    if (isDeleted) flushSync(() => onRemoved(saved.id, true));
    drafts.keep(saved.id, undefined);
    setAsked(false);
  };
  const saveNote = async () => {
    const written = drafts.of(saved.id);
    if (!written || isSaving.current) return;
    isSaving.current = true;
    const { begun, text } = written;
    const outcome = await change((stored) => editNote(stored, begun, text, readClock()));
    isSaving.current = false;
    const later = drafts.of(saved.id);
    if (!outcome.ok || !later) return;
    // What was typed while it was stored is the next change.
    if (later.text !== text) drafts.keep(saved.id, { ...later, begun: text.trim() });
    else finish(outcome.value?.deleted.value ?? false);
  };
  // Shown at once: the box would else spring back until it is stored.
  const [isKnown, setKnownAhead] = useOptimistic(known.value);
  const mark = (checked: boolean) =>
    startTransition(async () => {
      setKnownAhead(checked);
      await change((stored) => setKnown(stored, checked, readClock()));
    });
  if (isRemoved) {
    return (
      <li ref={entry} tabIndex={-1} className={style.removed}>
        <span id={titleId}>
          <b lang="de">{dictionary}</b> {t('entry.removed')}
        </span>
        <Button look="text" ref={takeFocus} aria-describedby={titleId} onClick={() => void restore()}>
          {t('entry.undo')}
        </Button>
      </li>
    );
  }
  return (
    <li ref={entry} tabIndex={-1} className={style.entry} aria-labelledby={titleId}>
      <h3 id={titleId} lang="de">
        {dictionary}
      </h3>
      {(gloss !== undefined || described) && (
        <p className={style.gloss}>
          <SavedMeaning {...content.value} />
        </p>
      )}
      {grammar !== '' && (
        <p lang="de" className={style.grammar}>
          {grammar}
        </p>
      )}
      <blockquote lang="de">
        <ClozeSentence content={content.value} words="shown" />
      </blockquote>
      {translation !== undefined && (
        <p lang="en" className={style.translation}>
          {translation}
        </p>
      )}
      {draft ? (
        <NoteForm
          text={draft.text}
          isAsked={isAsked}
          onWrite={(text) => drafts.keep(saved.id, { ...draft, text })}
          onSave={() => void saveNote()}
          onClose={() => finish(deleted.value)}
        />
      ) : (
        note.value !== '' && <p className={style.note}>{note.value}</p>
      )}
      <div className={style.foot}>
        <p>
          <Standing saved={saved} now={now} language={language} />
          {' · '}
          <a href={siteAddress(`/${language}/${place.article}#${place.sentence}`)}>{t('entry.place')}</a>
        </p>
        <div className={style.actions}>
          {deleted.value ? (
            <Button look="text" aria-describedby={titleId} onClick={() => void restore()}>
              {t('entry.restore')}
            </Button>
          ) : (
            <>
              <label>
                <input
                  type="checkbox"
                  aria-describedby={titleId}
                  checked={isKnown}
                  onChange={({ currentTarget: { checked } }) => mark(checked)}
                />
                {t('entry.isKnown')}
              </label>
              {!draft && (
                <Button look="text" aria-describedby={titleId} onClick={write}>
                  {note.value === '' ? t('entry.addNote') : t('entry.editNote')}
                </Button>
              )}
              <ResetCard saved={saved} titleId={titleId} onChange={async (how) => (await change(how)).ok} />
              <Button look="text" aria-describedby={titleId} onClick={() => void remove()}>
                {t('entry.delete')}
              </Button>
            </>
          )}
        </div>
      </div>
    </li>
  );
});
