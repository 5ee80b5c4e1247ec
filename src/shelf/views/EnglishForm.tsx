import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/views/EnglishDialog.module.css';
import { type EnglishDraft, readTextFile } from '#shelf/views/english-draft.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { FileField } from '#ui/FileField.tsx';
import { useFieldProblem } from '#ui/use-field-problem.ts';

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
  const problem = useFieldProblem();
  // Not before: in a dialog that isn't open yet nothing takes the focus.
  useEffect(() => field.current?.focus(), []);
  const write = (text: string) => onChange({ ...draft, text });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const text = await readTextFile(file);
    setUnreadable(text === undefined);
    if (text === undefined) return;
    problem.clear();
    write(text);
  };
  return (
    <form
      className={style.form}
      // Blanks are no text, which the browser doesn't know: what is missing is said in one way.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() === '') return problem.tell(t('english.needed'));
        onMatch();
      }}
    >
      <Field label={t('english.text')} describedBy={`${id}-hint`} problem={problem}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={field}
            lang="en"
            rows={9}
            required
            autoComplete="off"
            value={draft.text}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        )}
      </Field>
      <p id={`${id}-hint`}>{t('english.hint')}</p>
      <FileField
        label={t('english.file')}
        look="text"
        accept=".txt,text/plain"
        describedBy={`${id}-hint`}
        problem={isUnreadable ? t('english.unreadable') : undefined}
        onChoose={([file]) => void choose(file)}
      />
      <Field label={t('english.by')}>
        {(attributes) => (
          <input
            {...attributes}
            maxLength={200}
            autoComplete="off"
            value={draft.by}
            onChange={({ currentTarget }) => onChange({ ...draft, by: currentTarget.value })}
          />
        )}
      </Field>
      <Button type="submit" look="outlined">
        {t('english.match')}
      </Button>
    </form>
  );
}
