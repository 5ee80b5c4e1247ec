import type { Need } from '#reader/layers/layers.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useAskedPanel } from '#ui/use-asked-panel.ts';

const SiteShortcuts = lazyPart(async () => (await import('#site/SiteShortcuts.tsx')).SiteShortcuts);

interface ShortcutsPartProps {
  /** What the article has; without one all keys are told. */
  readonly has?: readonly Need[];
}

/** The list of keys and layers, which the key for it asks for. */
export function ShortcutsPart({ has }: ShortcutsPartProps) {
  const { isDrawn, forget } = useAskedPanel(shortcutsPanel, 'shortcuts');
  return isDrawn && <SiteShortcuts {...(has && { has })} onForgotten={forget} />;
}
