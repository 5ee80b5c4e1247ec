import { actorAnchor } from '#article/document/anchors.ts';
import { findAnchor, findFragment } from '#ui/find-anchor.ts';

/**
 * Shows an actor's entry in the sidebar and puts the focus on its box; where the page is too narrow for the column its
 * drawer opens first, and where the entry is folded away its list unfolds. False where there is no such entry.
 */
export function showActor(identity: string): boolean {
  const entry = findAnchor(actorAnchor(identity));
  const drawer = entry?.closest<HTMLElement>('[popover]');
  if (!entry || !drawer) return false;
  for (let list = entry.closest('details'); list; list = list.parentElement?.closest('details') ?? null)
    list.open = true;
  if (!drawer.checkVisibility()) drawer.showPopover();
  // The drawer alone: the reader's place in the text stays.
  drawer.scrollTop +=
    entry.getBoundingClientRect().top - drawer.getBoundingClientRect().top - drawer.clientHeight / 3;
  // The entry is static HTML: its box is nobody's ref.
  entry.querySelector('input')?.focus({ preventScroll: true });
  return true;
}

/** Shows the entry that the page's address names, `#actor:Donald_Lu`: folded away or in a drawer, no browser finds it. */
export function showActorOfAddress(): void {
  const anchor = findFragment(location.hash)?.id ?? '';
  const prefix = actorAnchor('');
  if (anchor.startsWith(prefix)) showActor(anchor.slice(prefix.length));
}

/** Lets a link to an actor's entry (`#actor:Donald_Lu`) show it, wherever in the page the link stands. */
export function followActorLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const hash = link?.getAttribute('href') ?? '';
  const prefix = `#${actorAnchor('')}`;
  if (!hash.startsWith(prefix) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!showActor(hash.slice(prefix.length))) return;
  event.preventDefault();
  // A card that the link stands in has done its work; the sidebar hasn't.
  const card = link?.closest<HTMLElement>('[popover]:popover-open');
  if (card && !card.contains(findAnchor(hash.slice(1)))) card.hidePopover();
}
