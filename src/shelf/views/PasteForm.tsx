import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpeningQueue } from '#shelf/views/opening-queue.ts';
import style from '#shelf/views/SourceOpener.module.css';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';

interface PasteFormProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onOpen: OpeningQueue['add'];
  /** What was pasted has become a text; whether the reader is in the form still. */
  readonly onOpened: (isFocused: boolean) => void;
}

/** Opens what is pasted into it, and keeps that until it has been opened: what is refused can be mended. */
export function PasteForm({ id, isOpen, onOpen, onOpened }: PasteFormProps) {
  const { t } = useTranslation('shelf/views');
  const form = useRef<HTMLFormElement>(null);
  const read = () => form.current && new FormData(form.current).get('text');
  const leave = (opened: string) => {
    // What has been written into it meanwhile has not been opened.
    if (read() !== opened) return;
    form.current?.reset();
    onOpened(form.current?.contains(document.activeElement) ?? false);
  };
  return (
    <form
      ref={form}
      id={id}
      hidden={!isOpen}
      className={style.pasting}
      onSubmit={(event) => {
        event.preventDefault();
        const text = read();
        if (typeof text === 'string' && text.trim() !== '') onOpen([text], () => leave(text));
      }}
    >
      <Field id={`${id}-text`} label={t('open.text')}>
        <textarea
          id={`${id}-text`}
          name="text"
          rows={8}
          required
          spellCheck={false}
          autoComplete="off"
          wrap="off"
        />
      </Field>
      <Button type="submit" look="outlined">
        {t('open.openText')}
      </Button>
    </form>
  );
}
