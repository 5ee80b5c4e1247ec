import { useState } from 'react';
import type { Command } from '#ui/command.ts';
import { findAnchor } from '#ui/find-anchor.ts';
import { hideOpenPopover } from '#ui/hide-open-popover.ts';
import { useCommand } from '#ui/use-command.ts';

interface AskedPanel {
  /** From then on it shows and hides itself. */
  readonly isDrawn: boolean;
  /** It couldn't be had, or isn't wanted any more: asked for again it is drawn anew. */
  readonly forget: () => void;
}

/**
 * A panel over the page that a command shows, or hides: drawn when it is first asked for, and then open.
 * @param id of its popover
 */
export function useAskedPanel(command: Command<void>, id: string): AskedPanel {
  const [isDrawn, setDrawn] = useState(false);
  useCommand(command, () => {
    hideOpenPopover(id);
    const panel = findAnchor(id);
    if (panel?.togglePopover()) panel.focus();
    setDrawn(true);
  });
  return { isDrawn, forget: () => setDrawn(false) };
}
