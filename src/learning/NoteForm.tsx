import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#learning/NoteForm.module.css';

interface NoteFormProps {
  readonly note: string;
  /** False where it couldn't be stored: then what was written stays here. */
  readonly onSave: (note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** Writes the reader's own note; Escape leaves it as it was. */
export function NoteForm({ note, onSave, onClose }: NoteFormProps) {
  const { t } = useTranslation('study');
  const id = useId();
  const [text, setText] = useState(note);
  const save = async () => {
    if (await onSave(text)) onClose();
  };
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
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Escape') onClose();
          if (key === 'Enter' && (ctrlKey || metaKey)) void save();
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
