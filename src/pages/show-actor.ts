/**
 * Shows an actor's entry in the sidebar and puts the focus on it; where the page is too narrow for the column its drawer
 * opens first.
 */
export function showActor(drawerId: string, identity: string): void {
  const drawer = document.getElementById(drawerId);
  if (!drawer) return;
  if (!drawer.checkVisibility()) drawer.showPopover();
  const entries = Array.from(drawer.querySelectorAll<HTMLElement>('[data-actor]'));
  const entry = entries.find(({ dataset }) => dataset.actor === identity);
  entry?.scrollIntoView({ block: 'center' });
  entry?.querySelector('input')?.focus({ preventScroll: true });
}
