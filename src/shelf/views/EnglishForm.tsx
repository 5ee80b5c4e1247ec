import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/views/EnglishDialog.module.css';
import { type EnglishDraft, readTextFile } from '#shelf/views/english-draft.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { FileField } from '#ui/FileField.tsx';

interface EnglishFormProps {
  readonly draft: EnglishDraft;
  readonly onChange: (draft: EnglishDraft) => void;
  readonly onMatch: () => void;
}

/** Takes an English text, pasted or of a file, and who has translated it. */
export function EnglishForm({ draft, onChange, onMatch }: EnglishFormProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Not before: in a dialog that isn't open yet nothing takes the focus.
  useEffect(() => field.current?.focus(), []);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const text = await readTextFile(file);
    setUnreadable(text === undefined);
    if (text !== undefined) onChange({ ...draft, text });
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '') onMatch();
      }}
    >
      <Field id={`${id}-text`} label={t('english.text')}>
        <textarea
          ref={field}
          id={`${id}-text`}
          lang="en"
          rows={9}
          required
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={draft.text}
          onChange={({ currentTarget }) => onChange({ ...draft, text: currentTarget.value })}
        />
      </Field>
      <p id={`${id}-hint`}>{t('english.hint')}</p>
      <FileField
        label={t('english.file')}
        look="text"
        accept=".txt,text/plain"
        describedBy={`${id}-hint`}
        onChoose={([file]) => void choose(file)}
      />
      <div role="alert">{isUnreadable && t('english.unreadable')}</div>
      <Field id={`${id}-by`} label={t('english.by')}>
        <input
          id={`${id}-by`}
          maxLength={200}
          autoComplete="off"
          value={draft.by}
          onChange={({ currentTarget }) => onChange({ ...draft, by: currentTarget.value })}
        />
      </Field>
      <Button type="submit" look="outlined">
        {t('english.match')}
      </Button>
    </form>
  );
}
