import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** What a list listens to, that has entries in `li`. */
interface HeldFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the focus where an entry leaves a list under the reader's hands, in this tab or by another: it would else be nowhere.
 * @param next takes it then
 */
export function useHeldFocus(next: RefObject<HTMLElement | null>): HeldFocus {
  /** The entry that has the focus. */
  const held = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) next.current?.focus();
  });
  return {
    onFocus: ({ target }) => {
      held.current = target.closest('li');
    },
    onBlur: () => {
      held.current = null;
    },
  };
}
