import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/views/SourceOpener.module.css';
import { useTakenIn } from '#shelf/views/use-taken-in.ts';

interface SourceOpenerProps {
  readonly onOpen: (sources: readonly (File | string)[]) => void;
}

/** How a text of one's own is opened: chosen, dropped anywhere on the page, or pasted. */
export function SourceOpener({ onOpen }: SourceOpenerProps) {
  const { t } = useTranslation('shelf/views');
  const id = useId();
  const pasting = useRef<HTMLDetailsElement>(null);
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
        <details ref={pasting} className={style.pasting}>
          <summary>{t('open.paste')}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              const text = new FormData(form).get('text');
              if (typeof text !== 'string' || text.trim() === '') return;
              onOpen([text]);
              form.reset();
              if (pasting.current) pasting.current.open = false;
              // It is what the form stands in, and stays.
              pasting.current?.querySelector('summary')?.focus();
            }}
          >
            <label htmlFor={`${id}-text`}>{t('open.text')}</label>
            <textarea
              id={`${id}-text`}
              name="text"
              rows={8}
              required
              spellCheck={false}
              autoComplete="off"
              wrap="off"
            />
            <button type="submit">{t('open.openText')}</button>
          </form>
        </details>
        <p className={style.anywhere}>{t('open.anywhere')}</p>
      </div>
      {isOver && (
        <div className={style.over} aria-hidden>
          <p>{t('open.drop')}</p>
        </div>
      )}
    </>
  );
}
