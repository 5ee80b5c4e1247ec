import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import { App } from '#site/App.tsx';
import type { Owners } from '#site/owners.ts';

/** Makes the page React's: the static one is taken over as it stands, an empty one (in development) is drawn. */
export function takeOver(container: HTMLElement, { choices, place }: Owners): void {
  const app = (
    <StrictMode>
      <ChoicesContext value={choices}>
        <PlaceContext value={place}>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </PlaceContext>
      </ChoicesContext>
    </StrictMode>
  );
  // In a transition React lets the browser have its turn in between.
  if (container.hasChildNodes()) startTransition(() => void hydrateRoot(container, app));
  else createRoot(container).render(app);
}
