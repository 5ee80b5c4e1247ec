import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { createChoicesStore } from '#choices/choices-store.ts';
import { ChoicesContext } from '#choices/use-choices.ts';

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
