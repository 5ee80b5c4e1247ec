import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '#shelf/open/text-source.ts';
import type { OpeningQueue } from '#shelf/views/opening-queue.ts';
import { readRichText } from '#shelf/views/read-transfer.ts';
import style from '#shelf/views/SourceOpener.module.css';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { useFieldProblem } from '#ui/use-field-problem.ts';

interface PasteFormProps {
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: OpeningQueue['add'];
  /** What was pasted has become a text; whether the reader is in the form still. */
  readonly onOpened: (isFocused: boolean) => void;
}

/** Opens what is pasted into it, and keeps that until it has been opened: what is refused can be mended. */
export function PasteForm({ id, field, isOpen, onOpen, onOpened }: PasteFormProps) {
  const { t } = useTranslation('shelf/views');
  const form = useRef<HTMLFormElement>(null);
  /** What was pasted with its markup, and what the field had then: until somebody changes that it is what is meant. */
  const rich = useRef<{ readonly source: RichText; written?: unknown }>(undefined);
  const problem = useFieldProblem(field);
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
      // Blanks are no text, which the browser doesn't know: what is missing is said in one way.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const text = read();
        if (typeof text !== 'string') return;
        if (text.trim() === '') return problem.tell(t('open.needed'));
        onOpen([rich.current?.written === text ? rich.current.source : text], () => leave(text));
      }}
    >
      <Field label={t('open.text')} problem={problem}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={field}
            name="text"
            rows={8}
            required
            spellCheck={false}
            autoComplete="off"
            wrap="off"
            onPaste={({ clipboardData, currentTarget: { selectionStart, selectionEnd, value } }) => {
              const source = readRichText(clipboardData);
              // Pasted into what stands there already it is a piece of a plain text.
              const isAll = selectionStart === 0 && selectionEnd === value.length;
              rich.current = source && isAll ? { source } : undefined;
            }}
            onInput={() => {
              // What was pasted stands in the field by now.
              if (rich.current && rich.current.written === undefined) rich.current.written = read();
            }}
          />
        )}
      </Field>
      <Button type="submit" look="outlined">
        {t('open.openText')}
      </Button>
    </form>
  );
}
