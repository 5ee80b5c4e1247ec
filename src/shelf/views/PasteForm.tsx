import { type RefObject, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '#shelf/open/text-source.ts';
import type { OpeningQueue } from '#shelf/views/opening-queue.ts';
import { findUnkept, keepPasteDraft, type PasteDraft } from '#shelf/views/paste-draft.ts';
import { readRichText } from '#shelf/views/read-transfer.ts';
import style from '#shelf/views/SourceOpener.module.css';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { useFieldProblem } from '#ui/use-field-problem.ts';
import { useListening } from '#ui/use-listening.ts';

interface PasteFormProps {
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly isOpen: boolean;
  /** What the page had pasted when it was left, and is kept nowhere. */
  readonly draft: PasteDraft | undefined;
  readonly queue: Pick<OpeningQueue, 'add' | 'items'>;
  /** What was pasted has become a text; whether the reader is in the form still. */
  readonly onOpened: (isFocused: boolean) => void;
}

/** What was pasted with its markup, as the field has it. */
function richOf(draft: PasteDraft | undefined): { readonly source: RichText; written: string } | undefined {
  if (draft?.html === undefined) return undefined;
  return { source: { html: draft.html, plain: draft.text }, written: draft.text };
}

/**
 * Opens what is pasted into it, and keeps that until it has been opened: what is refused can be mended, and what is pasted anywhere stands in
 * it again where the page is left before it is kept.
 */
export function PasteForm({ id, field, isOpen, draft, queue, onOpened }: PasteFormProps) {
  const { t } = useTranslation('shelf/views');
  const form = useRef<HTMLFormElement>(null);
  /** What was pasted with its markup, and what the field had then: until somebody changes that it is what is meant. */
  const rich = useRef<{ readonly source: RichText; written?: unknown }>(richOf(draft));
  const problem = useFieldProblem();
  const read = () => form.current && new FormData(form.current).get('text');
  const keep = useEffectEvent(() => {
    const text = read();
    const isWritten = typeof text === 'string' && text.trim() !== '';
    const html = rich.current?.written === text ? rich.current?.source.html : undefined;
    const written = isWritten ? { text, ...(html !== undefined && { html }) } : undefined;
    keepPasteDraft(findUnkept(written, queue.items()));
  });
  useListening((signal) => {
    window.addEventListener('pagehide', keep, { signal });
    // A phone ends a page that nobody sees without a word.
    document.addEventListener('visibilitychange', () => document.hidden && keep(), { signal });
    return undefined;
  }, []);
  const leave = (opened: string) => {
    // What has been written into it meanwhile has not been opened.
    if (read() !== opened) return;
    // Not by a reset: that would bring back what it began with.
    if (field.current) field.current.value = '';
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
        queue.add([rich.current?.written === text ? rich.current.source : text], () => leave(text));
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
            defaultValue={draft?.text}
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
