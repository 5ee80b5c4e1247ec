import type { KeyboardEvent } from 'react';
import { pressedKey } from '#ui/pressed-key.ts';

/** Closes a panel that Tab has led out of, unless to the button that opens and closes it. */
function closeIfLeft(panel: HTMLElement): void {
  const { activeElement } = document;
  const isItsOwn = activeElement instanceof HTMLButtonElement && activeElement.popoverTargetElement === panel;
  if (isItsOwn || panel.contains(activeElement) || !panel.matches(':popover-open')) return;
  panel.hidePopover();
}

/** Hears the keys of a panel that closes when Tab leads out of it: nothing is to be operated under it. */
export function closeBehindFocus({ nativeEvent, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (pressedKey(nativeEvent)?.endsWith('Tab')) requestAnimationFrame(() => closeIfLeft(currentTarget));
}
