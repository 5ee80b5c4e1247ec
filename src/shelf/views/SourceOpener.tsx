import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { OpeningQueue } from '#shelf/views/opening-queue.ts';
import { PasteForm } from '#shelf/views/PasteForm.tsx';
import { readPasteDraft } from '#shelf/views/paste-draft.ts';
import style from '#shelf/views/SourceOpener.module.css';
import { useTakenIn } from '#shelf/views/use-taken-in.ts';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';

interface SourceOpenerProps {
  readonly queue: Pick<OpeningQueue, 'add' | 'items'>;
}

/** How a text of one's own is opened: chosen, dropped anywhere on the page, or pasted. */
export function SourceOpener({ queue }: SourceOpenerProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const paste = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft] = useState(readPasteDraft);
  const [isPasting, setPasting] = useState(draft !== undefined);
  const isOver = useTakenIn(queue.add);
  return (
    <>
      <p className={style.hint} id={`${id}-hint`}>
        {t('open.hint')}
      </p>
      <div className={style.ways}>
        <FileField
          label={t('open.file')}
          look="filled"
          multiple
          describedBy={`${id}-hint`}
          onChoose={queue.add}
        />
        {/* No `details`: its button would go with what it opens, under the others. */}
        <Button
          ref={paste}
          look="text"
          className={style.paste}
          aria-expanded={isPasting}
          aria-controls={`${id}-paste`}
          onClick={() => {
            flushSync(() => setPasting(!isPasting));
            // Who opens it is to write there; on a phone the keyboard comes along only within the tap.
            field.current?.focus();
          }}
        >
          {t('open.paste')}
        </Button>
        <p className={style.anywhere}>{t('open.anywhere')}</p>
      </div>
      <details className={style.other}>
        <summary>{t('open.other')}</summary>
        <p>{t('open.otherTold')}</p>
      </details>
      <PasteForm
        id={`${id}-paste`}
        field={field}
        isOpen={isPasting}
        draft={draft}
        queue={queue}
        onOpened={(isFocused) => {
          setPasting(false);
          // It is what has opened the form, and stays.
          if (isFocused) paste.current?.focus();
        }}
      />
      {isOver && (
        <div className={style.over} aria-hidden>
          <p>{t('open.drop')}</p>
        </div>
      )}
    </>
  );
}
