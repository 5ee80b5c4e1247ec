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
  const [isMissed, setMissed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Not before: in a dialog that isn't open yet nothing takes the focus.
  useEffect(() => field.current?.focus(), []);
  const write = (text: string) => {
    setMissed(false);
    onChange({ ...draft, text });
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const text = await readTextFile(file);
    setUnreadable(text === undefined);
    if (text !== undefined) write(text);
  };
  return (
    <form
      className={style.form}
      // Blanks are no text, which the browser doesn't know: what is missing is said in one way.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '') return onMatch();
        setMissed(true);
        field.current?.focus();
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
          aria-invalid={isMissed}
          aria-describedby={isMissed ? `${id}-missed` : `${id}-hint`}
          value={draft.text}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
        {isMissed && <p id={`${id}-missed`}>{t('english.needed')}</p>}
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
