import type { ShortcutCommand } from '#reader/layers/shortcuts.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useAskedPanel } from '#ui/use-asked-panel.ts';

const SiteShortcuts = lazyPart(async () => (await import('#site/SiteShortcuts.tsx')).SiteShortcuts);

interface ShortcutsPartProps {
  /** Keys that do nothing on the page. */
  readonly unused?: readonly ShortcutCommand[];
}

/** The list of keys and layers, which the key for it asks for. */
export function ShortcutsPart({ unused }: ShortcutsPartProps) {
  const { isDrawn, forget } = useAskedPanel(shortcutsPanel, 'shortcuts');
  return isDrawn && <SiteShortcuts {...(unused && { unused })} onFailed={forget} />;
}
