import { useEffect, useEffectEvent } from 'react';
import { ActorColumn } from '#reader/actors/ActorColumn.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { useLivePart } from '#ui/live-parts.ts';
import { useGrowing } from '#ui/use-growing.ts';

interface LaterActorsProps extends ArticleData {
  /** Called once they stand in the page. */
  readonly onThere: () => void;
}

/** Who acts in a text that no build has drawn, once its beginning is seen: to find them the whole text is gone through. */
export function LaterActors({ article, apparatus, onThere }: LaterActorsProps) {
  const isThere = useGrowing(1, 0, 1) > 0;
  const tellThere = useEffectEvent(onThere);
  useLivePart('actors', isThere);
  useEffect(() => {
    if (isThere) tellThere();
  }, [isThere]);
  return isThere && <ActorColumn article={article} apparatus={apparatus} />;
}
