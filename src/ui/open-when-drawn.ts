import { hideOpenPopover } from '#ui/hide-open-popover.ts';
import { openPopover } from '#ui/open-popover.ts';

/** As a `ref` of a popover: it opens with its element, once. What it takes the place of gives the focus back before. */
export function openWhenDrawn(popover: HTMLElement | null): void {
  if (!popover || popover.matches(':popover-open')) return;
  // What is open stays under a notice of its own.
  if (popover.popover === 'auto' && !openPopover()?.contains(popover)) hideOpenPopover(popover.id);
  popover.showPopover();
}
