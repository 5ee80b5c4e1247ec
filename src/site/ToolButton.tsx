import type { ReactNode } from 'react';
import { type AskedTool, askForTool } from '#site/asked-tool.ts';

interface ToolButtonProps {
  readonly asks: AskedTool;
  /** Whether a dialog opens. */
  readonly haspopup?: boolean;
  readonly children: ReactNode;
}

/** Asks for a tool of the page; what the button stands in, a sheet or a card, has done its work then. */
export function ToolButton({ asks, haspopup, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup={haspopup ? 'dialog' : undefined}
      onClick={({ currentTarget }) => {
        const shown = currentTarget.closest<HTMLElement>('[popover]');
        if (shown?.matches(':popover-open')) shown.hidePopover();
        askForTool(asks);
      }}
    >
      {children}
    </button>
  );
}
