import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { limitLayers } from '#reader/layers/limit-layers.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import { ArticleTools } from '#site/ArticleTools.tsx';
import { fetchAnalysis } from '#site/article-files.ts';
import { describePage } from '#site/describe-page.ts';
import { drawOwn } from '#site/draw-own.tsx';
import type { Owners } from '#site/owners.ts';
import { Page } from '#site/Page.tsx';
import { type LoadedPage, loadPage, pageAt } from '#site/page-at.ts';
import { partsOf } from '#site/page-data.ts';
import { ShelfTools } from '#site/ShelfTools.tsx';
import { StudyTools } from '#site/StudyTools.tsx';
import { visitOwn } from '#site/visit-own.ts';
import { waitForParts } from '#ui/live-parts.ts';
import { pathInSite } from '#ui/site-address.ts';

function toolsOf(loaded: LoadedPage, onVisit: (id: string) => void): ReactNode {
  if (loaded.kind === 'article')
    return <ArticleTools {...loaded} loadAnalysis={(section) => fetchAnalysis(loaded.page.files, section)} />;
  if (loaded.kind === 'shelf') return <ShelfTools page={loaded.page} onVisit={onVisit} />;
  return loaded.kind === 'study' && <StudyTools page={loaded.page} />;
}

/** Draws the page at the address where the build has written none: in development. */
export async function drawPage(container: HTMLElement, { choices, place }: Owners): Promise<void> {
  const loaded = await loadPage(pageAt(pathInSite(location.pathname)));
  // What the head of a built page says.
  document.title = describePage(loaded).title;
  if (loaded.page.kind !== 'notFound') document.documentElement.lang = loaded.page.language;
  if (loaded.kind === 'own') {
    await drawOwn(container, loaded.page, { choices, place });
    return;
  }
  if (loaded.kind === 'article') limitLayers(choices, loaded.page.has);
  waitForParts(partsOf[loaded.kind]);
  const root = createRoot(container);
  const visit = (id: string) => {
    root.unmount();
    if (loaded.kind === 'shelf') void visitOwn(loaded.page.language, id, { choices, place });
  };
  root.render(
    <ChoicesContext value={choices}>
      <PlaceContext value={place}>
        <Page loaded={loaded} tools={toolsOf(loaded, visit)} />
      </PlaceContext>
    </ChoicesContext>,
  );
}
