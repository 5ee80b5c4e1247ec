import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import { ArticleTools } from '#site/ArticleTools.tsx';
import { describePage } from '#site/describe-page.ts';
import type { Owners } from '#site/owners.ts';
import { Page } from '#site/Page.tsx';
import { type LoadedPage, loadPage, pageAt } from '#site/page-at.ts';
import { partsOf } from '#site/page-data.ts';
import { StudyTools } from '#site/StudyTools.tsx';
import { waitForParts } from '#ui/live-parts.ts';
import { pathInSite } from '#ui/site-address.ts';

function toolsOf(loaded: LoadedPage): ReactNode {
  if (loaded.kind === 'article') return <ArticleTools {...loaded} />;
  return loaded.kind === 'study' && <StudyTools page={loaded.page} />;
}

/** Draws the page at the address where the build has written none: in development, and in tests of components. */
export async function drawPage(container: HTMLElement, { choices, place }: Owners): Promise<() => void> {
  const loaded = await loadPage(pageAt(pathInSite(location.pathname)));
  // What the head of a built page says.
  document.title = describePage(loaded).title;
  if (loaded.page.kind !== 'notFound') document.documentElement.lang = loaded.page.language;
  waitForParts(partsOf[loaded.kind]);
  const root = createRoot(container);
  root.render(
    <ChoicesContext value={choices}>
      <PlaceContext value={place}>
        <Page loaded={loaded} tools={toolsOf(loaded)} />
      </PlaceContext>
    </ChoicesContext>,
  );
  return () => root.unmount();
}
