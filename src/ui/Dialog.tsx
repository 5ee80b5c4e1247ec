import { type ReactNode, useId } from 'react';
import { CloseButton } from '#ui/CloseButton.tsx';
import style from '#ui/Dialog.later.module.css';

interface DialogProps {
  readonly title: string;
  /** Where the button that closes stands: what comes first in the dialog has the focus when it opens. */
  readonly close?: 'beside title' | 'last';
  /** How large it is, and how its content looks. */
  readonly className: string | undefined;
  /** It is closed, whichever way, and may be forgotten. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Asks or shows something over the page, which waits meanwhile: a native modal dialog, open as long as it is drawn. */
export function Dialog({ title, close = 'beside title', className, onClose, children }: DialogProps) {
  const id = useId();
  const button = (
    <CloseButton
      className={style.close}
      onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
    />
  );
  return (
    <dialog
      ref={showModal}
      className={[style.dialog, className].filter(Boolean).join(' ')}
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
      // The keys of the page do nothing behind a modal dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={style.title}>
        <h2 id={id}>{title}</h2>
        {close === 'beside title' && button}
      </header>
      {children}
      {close === 'last' && button}
    </dialog>
  );
}
