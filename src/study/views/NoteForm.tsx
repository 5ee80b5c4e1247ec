import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#study/views/NoteForm.module.css';
import { studyPress } from '#study/views/study-keys.ts';
import { takeFocus } from '#study/views/take-focus.ts';
import { useEscape } from '#ui/use-escape.ts';

interface NoteFormProps {
  readonly note: string;
  /** With the note that this one was begun from. False where it couldn't be stored: then what was written stays here. */
  readonly onSave: (note: string, begun: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Writes the reader's own note; Escape leaves it as it was. */
export function NoteForm({ note, onSave, onClose }: NoteFormProps) {
  const { t } = useTranslation('study/views');
  const id = useId();
  const [begun] = useState(note);
  const [text, setText] = useState(note);
  const save = async () => {
    if (await onSave(text, begun)) onClose();
  };
  useEscape(true, onClose, () => document.getElementById(id));
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{t('entry.note')}</label>
      <textarea
        ref={takeFocus}
        id={id}
        rows={2}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ nativeEvent }) => {
          if (studyPress(nativeEvent)?.command === 'keepNote') void save();
        }}
      />
      <div>
        <button type="submit">{t('entry.saveNote')}</button>
        <button type="button" onClick={onClose}>
          {t('entry.cancel')}
        </button>
      </div>
    </form>
  );
}
