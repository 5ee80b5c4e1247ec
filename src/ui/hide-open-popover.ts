/**
 * Closes what is open over the page, so that it gives the focus back before something else opens: a popover that another
 * one closes doesn't.
 * @param id of what may stay
 */
export function hideOpenPopover(id: string): void {
  const open = document.querySelector<HTMLElement>('[popover="auto"]:popover-open');
  if (open && open.id !== id) open.hidePopover();
}
