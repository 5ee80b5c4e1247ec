import { type ReactNode, useState } from 'react';
import style from '#ui/AskingDialog.later.module.css';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

interface AskingDialogProps {
  readonly title: string;
  /** What is asked: names the group of its fields; none where there is nothing to choose. */
  readonly legend: string | undefined;
  /** What the button says that does it. */
  readonly action: string;
  /** What is said meanwhile, and where it can't be done. */
  readonly preparing: string;
  readonly failed: string;
  /** Does it; false where what it needs can't be had without a network. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  /** The fields, each in its label. */
  readonly children: ReactNode;
  /** What follows from what is chosen. */
  readonly note?: string;
}

/** Asks over the page how something is to be done, does it, and closes; stays open where it can't be done. */
export function AskingDialog(props: AskingDialogProps) {
  const { title, legend, action, preparing, failed, onSubmit, onClose, children, note } = props;
  const [status, setStatus] = useState<'asking' | 'preparing' | 'failed'>('asking');
  const submit = async (form: HTMLFormElement): Promise<void> => {
    setStatus('preparing');
    if (await onSubmit()) form.closest('dialog')?.close();
    else setStatus('failed');
  };
  return (
    <Dialog title={title} close="last" className={style.dialog} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        {legend !== undefined && (
          <fieldset>
            <legend>{legend}</legend>
            {children}
          </fieldset>
        )}
        {note !== undefined && <p>{note}</p>}
        <p role="status">{status === 'preparing' ? preparing : status === 'failed' && failed}</p>
        <Button type="submit" look="outlined" className={style.action} disabled={status === 'preparing'}>
          {action}
        </Button>
      </form>
    </Dialog>
  );
}
