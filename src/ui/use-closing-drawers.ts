import { findAnchor } from '#ui/find-anchor.ts';
import { openDrawer } from '#ui/open-popover.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * Closes a drawer that is open as a sheet: after a link in it, which leads to the text, so that the text must be seen, unless it
 * leads on within the drawer; and when a tablet is turned on its side, where there is room for the column.
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
    window.addEventListener('resize', () => openDrawer()?.hidePopover(), { signal });
  }, []);
}
