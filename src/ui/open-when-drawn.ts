/** As a `ref` of a popover: it opens with its element, once. */
export function openWhenDrawn(popover: HTMLElement | null): void {
  if (popover && !popover.matches(':popover-open')) popover.showPopover();
}
