import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintChoice, PrintOption } from '#tools/print/print-choice.ts';
import { AskingDialog } from '#ui/AskingDialog.tsx';

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
    <AskingDialog
      title={t('title')}
      legend={options.length === 0 ? undefined : t('with')}
      action={t('print')}
      note={options.length === 0 || options.some((part) => choice[part]) ? t('paper') : t('textOnly')}
      preparing={t('preparing')}
      failed={t('failed')}
      onSubmit={() => onPrint(choice)}
      onClose={onClose}
    >
      {options.map(option)}
    </AskingDialog>
  );
}
