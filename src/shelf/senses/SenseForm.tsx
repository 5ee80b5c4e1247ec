import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { tidyGloss } from '#shelf/senses/change-sense.ts';
import style from '#shelf/senses/SenseForm.module.css';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { pressedKey } from '#ui/pressed-key.ts';
import { takeFocus } from '#ui/take-focus.ts';

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
  const id = useId();
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        const written = new FormData(event.currentTarget).get('sense');
        const gloss = typeof written === 'string' ? tidyGloss(written) : '';
        // Taken back it is by the button for that.
        if (gloss !== '') onWrite(gloss);
      }}
    >
      <Field id={id} label={t('meaning')}>
        <input
          ref={takeFocus}
          id={id}
          name="sense"
          defaultValue={text}
          required
          // Blanks mean nothing; the browser says so, with the words of `title`.
          pattern=".*\S.*"
          title={t('needed')}
          maxLength={longest}
          autoComplete="off"
          onKeyDown={(event) => {
            if (pressedKey(event.nativeEvent) !== 'Escape') return;
            // Else the browser would close the card.
            event.preventDefault();
            onClose();
          }}
        />
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
