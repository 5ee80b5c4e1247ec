import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/** What listens to the focus: a list, or what has buttons that go by their own press. */
interface HeldFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the focus where an entry leaves a list under the reader's hands, in this tab or by another, or a button goes that was pressed: it
 * would else be nowhere.
 * @param next finds what takes it then
 */
export function useHeldFocus(next: () => HTMLElement | null | undefined): HeldFocus {
  /** What has the focus; in a list the entry. */
  const held = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) next()?.focus();
  });
  return {
    onFocus: ({ target }) => {
      held.current = target.closest('li') ?? target;
    },
    onBlur: () => {
      held.current = null;
    },
  };
}
