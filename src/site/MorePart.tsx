import type { TextPageData } from '#site/page-data.ts';
import { moreMenu } from '#site/panels.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useAskedPanel } from '#ui/use-asked-panel.ts';

const MoreMenu = lazyPart(async () => (await import('#site/MoreMenu.tsx')).MoreMenu);

interface MorePartProps {
  readonly page: TextPageData;
}

/** The menu of what else can be done, which a button of the bar shows. */
export function MorePart({ page }: MorePartProps) {
  const { isDrawn, forget } = useAskedPanel(moreMenu, 'more');
  return isDrawn && <MoreMenu page={page} onForgotten={forget} />;
}
