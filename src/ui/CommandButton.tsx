import type { ReactNode } from 'react';

interface CommandButtonProps {
  readonly onClick: () => void;
  /** Whether a dialog opens. */
  readonly haspopup?: boolean;
  readonly children: ReactNode;
}

/** Runs a command of the page; what the button stands in, a sheet or a card, has done its work then. */
export function CommandButton({ onClick, haspopup, children }: CommandButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup={haspopup ? 'dialog' : undefined}
      onClick={({ currentTarget }) => {
        const shown = currentTarget.closest<HTMLElement>('[popover]');
        if (shown?.matches(':popover-open')) shown.hidePopover();
        onClick();
      }}
    >
      {children}
    </button>
  );
}
