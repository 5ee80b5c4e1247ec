import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { renameText } from '#shelf/store/change-text.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { OwnText } from '#shelf/views/own-text.ts';
import style from '#shelf/views/TextList.module.css';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';
import { Field } from '#ui/Field.tsx';
import { takeFocus } from '#ui/take-focus.ts';
import { useEscape } from '#ui/use-escape.ts';
import { useFieldProblem } from '#ui/use-field-problem.ts';

interface RenameFormProps {
  readonly text: KeptText;
  readonly own: OwnText;
  /** It is done, or given up. */
  readonly onClose: () => void;
}

/** Lets the reader call a text of their own otherwise, where its title stands. */
export function RenameForm({ text, own, onClose }: RenameFormProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const isSaving = useRef(false);
  const problem = useFieldProblem();
  useEscape(true, onClose, () => document.getElementById(id));
  const save = async (title: string) => {
    if (isSaving.current) return;
    isSaving.current = true;
    const outcome = await own.change(text.id, (stored) => renameText(stored, title, readClock()));
    isSaving.current = false;
    // What was typed stays where it couldn't be kept.
    if (!outcome.ok) return;
    if (outcome.value) own.show(outcome.value);
    onClose();
  };
  return (
    <form
      id={id}
      className={style.renaming}
      // Blanks are no title, which the browser says in its own language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const title = new FormData(event.currentTarget).get('title');
        if (typeof title !== 'string') return;
        if (title.trim() === '') return problem.tell(t('rename.needed'));
        void save(title);
      }}
    >
      <Field label={t('rename.title')} problem={problem}>
        {(attributes) => (
          <input
            {...attributes}
            ref={takeFocus}
            name="title"
            defaultValue={text.title.value}
            required
            maxLength={200}
            autoComplete="off"
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </Field>
      <p className={style.actions}>
        <Button look="text" type="submit">
          {t('rename.save')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('rename.cancel')}
        </Button>
      </p>
    </form>
  );
}
