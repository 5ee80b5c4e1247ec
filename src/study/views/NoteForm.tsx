import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#study/views/NoteForm.module.css';
import { studyPress } from '#study/views/study-keys.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { takeFocus } from '#ui/take-focus.ts';
import { useEscape } from '#ui/use-escape.ts';

interface NoteFormProps {
  /** What has been written so far. */
  readonly text: string;
  /** Whether the reader has just asked for it; one that is only shown again takes no focus. */
  readonly isAsked: boolean;
  readonly onWrite: (text: string) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Writes the reader's own note; Escape leaves it as it was. */
export function NoteForm({ text, isAsked, onWrite, onSave, onClose }: NoteFormProps) {
  const { t } = useTranslation('study/views');
  const id = useId();
  useEscape(true, onClose, () => document.getElementById(id));
  return (
    <form
      id={id}
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Field label={t('entry.note')}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={isAsked ? takeFocus : undefined}
            rows={2}
            value={text}
            onChange={({ currentTarget }) => onWrite(currentTarget.value)}
            onKeyDown={({ nativeEvent }) => {
              if (studyPress(nativeEvent)?.command === 'keepNote') onSave();
            }}
          />
        )}
      </Field>
      <div className={style.actions}>
        <Button look="text" type="submit">
          {t('entry.saveNote')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('entry.cancel')}
        </Button>
      </div>
    </form>
  );
}
