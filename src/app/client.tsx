import '#style/tokens.css';
import '#style/base.css';
import '#style/print.css';
import 'virtual:actor-marks.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { createChoicesStore } from '#choices/choices-store.ts';
import { ChoicesContext } from '#choices/use-choices.ts';
import { loadPage, pageAt } from '#pages/page-at.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

// All that the page shows is loaded first, so that React finds every word where the static page has it.
await loadPage(pageAt(location.pathname));

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
