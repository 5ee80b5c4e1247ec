import type { Article } from '#document/article.ts';
import { KeepOffline } from '#offline/KeepOffline.tsx';
import { loadAnalysis } from '#pages/load-analysis.ts';
import { showActor } from '#pages/show-actor.ts';
import { LookUp } from '#reading/LookUp.tsx';

interface ArticleLookUpProps {
  readonly article: Article;
  /** Id of the drawer with the actors. */
  readonly actorsId: string;
}

/**
 * Looking up the words of the article on the page, which leads to its actors; and keeping the site for reading without a
 * network. Loaded when the page is idle.
 */
export function ArticleLookUp({ article, actorsId }: ArticleLookUpProps) {
  return (
    <>
      <LookUp
        article={article}
        loadAnalysis={(section) => loadAnalysis(article.slug, section)}
        onActor={(identity) => showActor(actorsId, identity)}
      />
      <KeepOffline />
    </>
  );
}
