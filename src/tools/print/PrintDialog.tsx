import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#tools/print/PrintDialog.module.css';
import { type PrintChoice, type PrintPart, printParts } from '#tools/print/print-parts.ts';
import { CloseButton } from '#ui/CloseButton.tsx';

interface PrintDialogProps {
  /** What the reader sees just now, to begin with. */
  readonly initial: PrintChoice;
  /** Prints; false where what is wanted can't be had without a network. */
  readonly onPrint: (choice: PrintChoice) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what is to be printed with the text. Nothing of it is the text only. */
export function PrintDialog({ initial, onPrint, onClose }: PrintDialogProps) {
  const { t } = useTranslation('tools/print');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(initial);
  const [status, setStatus] = useState<'asking' | 'preparing' | 'failed'>('asking');
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const print = async (): Promise<void> => {
    setStatus('preparing');
    if (await onPrint(choice)) dialog.current?.close();
    else setStatus('failed');
  };
  const option = (part: PrintPart) => (
    <label key={part}>
      <input
        type="checkbox"
        checked={choice[part]}
        onChange={({ currentTarget: { checked } }) => setChoice((old) => ({ ...old, [part]: checked }))}
      />
      {t(`part.${part}`)}
    </label>
  );
  return (
    <dialog
      ref={dialog}
      className={style.dialog}
      aria-labelledby={`${id}-title`}
      closedby="any"
      onClose={onClose}
      // The keys of the page do nothing behind a modal dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void print();
        }}
      >
        <h2 id={`${id}-title`}>{t('title')}</h2>
        <fieldset>
          <legend>{t('with')}</legend>
          {printParts.map(option)}
        </fieldset>
        <p>{printParts.some((part) => choice[part]) ? t('paper') : t('textOnly')}</p>
        <p role="status">
          {status === 'preparing' && t('preparing')}
          {status === 'failed' && t('failed')}
        </p>
        <button type="submit" disabled={status === 'preparing'}>
          {t('print')}
        </button>
        <CloseButton className={style.close} onClick={() => dialog.current?.close()} />
      </form>
    </dialog>
  );
}
