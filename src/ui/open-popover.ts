function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** What is open over the page until something else is opened or pressed, if anything is. */
export function openPopover(): HTMLElement | null {
  return find('[popover="auto"]:popover-open');
}

/** Whether a popover or a dialog is open over the page: the browser closes it by Escape, and nothing else is meant. */
export function isOverlaid(): boolean {
  return find('[popover="auto"]:popover-open, dialog[open]') !== null;
}

/** The drawer that is open as a sheet, if one is. */
export function openDrawer(): HTMLElement | null {
  return find('[data-drawer]:popover-open');
}
