import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#tools/print/PrintDialog.module.css';
import type { PrintChoice, PrintOption } from '#tools/print/print-choice.ts';
import { Dialog } from '#ui/Dialog.tsx';

interface PrintDialogProps {
  /** What the article has to be printed with it. */
  readonly options: readonly PrintOption[];
  /** What the reader sees just now, to begin with. */
  readonly initial: PrintChoice;
  /** Prints; false where what is wanted can't be had without a network. */
  readonly onPrint: (choice: PrintChoice) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what is to be printed with the text. Nothing of it is the text only. */
export function PrintDialog({ options, initial, onPrint, onClose }: PrintDialogProps) {
  const { t } = useTranslation('tools/print');
  const [choice, setChoice] = useState(initial);
  const [status, setStatus] = useState<'asking' | 'preparing' | 'failed'>('asking');
  const print = async (form: HTMLFormElement): Promise<void> => {
    setStatus('preparing');
    if (await onPrint(choice)) form.closest('dialog')?.close();
    else setStatus('failed');
  };
  const option = (part: PrintOption) => (
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
    <Dialog title={t('title')} close="last" className={style.dialog} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void print(event.currentTarget);
        }}
      >
        <fieldset>
          <legend>{t('with')}</legend>
          {options.map(option)}
        </fieldset>
        <p>{options.some((part) => choice[part]) ? t('paper') : t('textOnly')}</p>
        <p role="status">{status === 'preparing' ? t('preparing') : status === 'failed' && t('failed')}</p>
        <button type="submit" disabled={status === 'preparing'}>
          {t('print')}
        </button>
      </form>
    </Dialog>
  );
}
