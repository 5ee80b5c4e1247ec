import { useTranslation } from 'react-i18next';
import { tidyGloss } from '#shelf/senses/change-sense.ts';
import style from '#shelf/senses/SenseForm.module.css';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { pressedKey } from '#ui/pressed-key.ts';
import { takeFocus } from '#ui/take-focus.ts';
import { useFieldProblem } from '#ui/use-field-problem.ts';

/** So many letters stand under a word before the line is nothing but its gloss. */
const longest = 60;

interface SenseFormProps {
  /** What has been said so far. */
  readonly text: string;
  /** Takes what was written, which is something. */
  readonly onWrite: (text: string) => void;
  readonly onClose: () => void;
}

/** Writes what a word means; Escape leaves it as it was, and the card open. */
export function SenseForm({ text, onWrite, onClose }: SenseFormProps) {
  const { t } = useTranslation('shelf/senses');
  const problem = useFieldProblem();
  return (
    <form
      className={style.form}
      // Blanks mean nothing, which the browser says in its own language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = new FormData(event.currentTarget).get('sense');
        const gloss = typeof written === 'string' ? tidyGloss(written) : '';
        // Taken back it is by the button for that.
        if (gloss === '') return problem.tell(t('needed'));
        onWrite(gloss);
      }}
    >
      <Field label={t('meaning')} problem={problem}>
        {(attributes) => (
          <input
            {...attributes}
            ref={takeFocus}
            name="sense"
            defaultValue={text}
            required
            maxLength={longest}
            autoComplete="off"
            onKeyDown={(event) => {
              if (pressedKey(event.nativeEvent) !== 'Escape') return;
              // Else the browser would close the card.
              event.preventDefault();
              onClose();
            }}
          />
        )}
      </Field>
      <p className={style.actions}>
        <Button look="text" type="submit">
          {t('keep')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}
