import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createChoicesStore } from '#reader/layers/choices-store.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { App } from '#site/App.tsx';

/** Makes the page React's: the static one is taken over as it stands, an empty one (in development) is drawn. */
export function takeOver(container: HTMLElement): void {
  const app = (
    <StrictMode>
      <ChoicesContext value={createChoicesStore()}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </ChoicesContext>
    </StrictMode>
  );
  // In a transition React lets the browser have its turn in between.
  if (container.hasChildNodes()) startTransition(() => void hydrateRoot(container, app));
  else createRoot(container).render(app);
}
