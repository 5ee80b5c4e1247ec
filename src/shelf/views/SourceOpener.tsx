import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpeningQueue } from '#shelf/views/opening-queue.ts';
import { PasteForm } from '#shelf/views/PasteForm.tsx';
import style from '#shelf/views/SourceOpener.module.css';
import { useTakenIn } from '#shelf/views/use-taken-in.ts';

interface SourceOpenerProps {
  readonly onOpen: OpeningQueue['add'];
}

/** How a text of one's own is opened: chosen, dropped anywhere on the page, or pasted. */
export function SourceOpener({ onOpen }: SourceOpenerProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const paste = useRef<HTMLButtonElement>(null);
  const [isPasting, setPasting] = useState(false);
  const isOver = useTakenIn(onOpen);
  return (
    <>
      <p className={style.hint} id={`${id}-hint`}>
        {t('open.hint')}
      </p>
      <div className={style.ways}>
        <div>
          {/* The browser's own button speaks the browser's language. */}
          <input
            id={id}
            type="file"
            multiple
            className="visually-hidden"
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => {
              onOpen(Array.from(currentTarget.files ?? []));
              // The same file can be picked again.
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id}>{t('open.file')}</label>
        </div>
        {/* No `details`: its button would go with what it opens, under the others. */}
        <button
          ref={paste}
          type="button"
          className={style.paste}
          aria-expanded={isPasting}
          aria-controls={`${id}-paste`}
          onClick={() => setPasting(!isPasting)}
        >
          {t('open.paste')}
        </button>
        <p className={style.anywhere}>{t('open.anywhere')}</p>
      </div>
      <PasteForm
        id={`${id}-paste`}
        isOpen={isPasting}
        onOpen={onOpen}
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
