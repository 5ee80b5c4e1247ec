import type { ShortcutCommand } from '#reader/layers/shortcuts.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useAskedPanel } from '#ui/use-asked-panel.ts';

const SiteShortcuts = lazyPart(async () => (await import('#site/SiteShortcuts.tsx')).SiteShortcuts);

interface ShortcutsPartProps {
  /** Keys that do nothing on the page. */
  readonly unused?: readonly ShortcutCommand[];
}

/** The list of keys and layers, which the key for it shows. */
export function ShortcutsPart({ unused }: ShortcutsPartProps) {
  const { isDrawn, forget } = useAskedPanel(shortcutsPanel, 'shortcuts');
  useShortcuts({ help: () => shortcutsPanel.run() });
  return isDrawn && <SiteShortcuts {...(unused && { unused })} onFailed={forget} />;
}
