import { comfortPanel } from '#site/panels.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useAskedPanel } from '#ui/use-asked-panel.ts';

const ComfortPanel = lazyPart(async () => (await import('#site/ComfortPanel.tsx')).ComfortPanel);

/** The reading panel, which a key or the menu of what else can be done shows. */
export function ComfortPart() {
  const { isDrawn, forget } = useAskedPanel(comfortPanel, 'comfort');
  return isDrawn && <ComfortPanel onForgotten={forget} />;
}
