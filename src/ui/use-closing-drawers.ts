import { findAnchor } from '#ui/find-anchor.ts';
import { openDrawer } from '#ui/open-popover.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * Takes the caret out of what is no longer to be seen. Chromium looks for another place for it at each frame, through all the
 * sections of a book that aren't laid out.
 */
function forgetCaret({ target, newState }: ToggleEvent): void {
  const selection = getSelection();
  if (newState === 'closed' && target instanceof Node && target.contains(selection?.anchorNode ?? null))
    selection?.removeAllRanges();
}

/** Whether the window, turned or made wider, has room for the column now: the style no longer lays the drawer over the page. */
function hasColumn(drawer: HTMLElement): boolean {
  return getComputedStyle(drawer).position !== 'fixed';
}

/**
 * Closes a drawer that is open as a sheet: after a link in it, which leads to the text, so that the text must be seen, unless it
 * leads on within the drawer; and when a tablet is turned on its side, where there is room for the column. A window that only grows
 * higher, because the browser's bar folds away, leaves it open.
 */
export function useClosingDrawers(): void {
  useListening((signal) => {
    document.addEventListener(
      'click',
      ({ target }) => {
        const drawer = openDrawer();
        const link = target instanceof Element ? target.closest('a') : null;
        const place = findAnchor(link?.getAttribute('href')?.slice(1) ?? '');
        if (drawer && link && drawer.contains(link) && !drawer.contains(place)) drawer.hidePopover();
      },
      { signal },
    );
    document.addEventListener('toggle', forgetCaret, { signal, capture: true });
    window.addEventListener(
      'resize',
      () => {
        const drawer = openDrawer();
        if (drawer && hasColumn(drawer)) drawer.hidePopover();
      },
      { signal },
    );
  }, []);
}
