import { moreMenu } from '#site/panels.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useAskedPanel } from '#ui/use-asked-panel.ts';

const MoreMenu = lazyPart(async () => (await import('#site/MoreMenu.tsx')).MoreMenu);

/** The menu of what else can be done, which a button of the bar shows. */
export function MorePart() {
  const { isDrawn, forget } = useAskedPanel(moreMenu, 'more');
  return isDrawn && <MoreMenu onForgotten={forget} />;
}
