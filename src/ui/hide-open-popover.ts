import { openPopover } from '#ui/open-popover.ts';

/**
 * Closes what is open over the page, so that it gives the focus back before something else opens: a popover that another
 * one closes doesn't.
 * @param id of what may stay
 */
export function hideOpenPopover(id: string): void {
  const open = openPopover();
  if (open && open.id !== id) open.hidePopover();
}
