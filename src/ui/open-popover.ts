function openAmong(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${selector}:popover-open`);
}

/** What is open over the page until something else is opened or pressed, if anything is. */
export function openPopover(): HTMLElement | null {
  return openAmong('[popover="auto"]');
}

/** The drawer that is open as a sheet, if one is. */
export function openDrawer(): HTMLElement | null {
  return openAmong('[data-drawer]');
}
