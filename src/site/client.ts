import '#style/tokens.css';
import '#style/base.css';
import '#style/print.css';
import 'virtual:actor-marks.css';
import '#site/owners.ts';
import { rememberFont } from '#site/preload-font.ts';

/** Lets the browser answer the reader before the next piece of work. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

const container = document.getElementById('root');
const { lesart } = window;
if (!container || !lesart) throw new Error('index.html has no #root, or no inline script');

// Piece by piece, for a phone runs each for some 50 ms: one import of all would hold the reader up for their sum. The
// page preloads every file, so none waits for another.
await import('react-dom/client');
await turn();
const { loadPage, pageAt } = await import('#site/page-at.ts');
// All that the page shows is loaded first, so that React finds every word where the static page has it.
await loadPage(pageAt(location.pathname));
await turn();
const { takeOver } = await import('#site/take-over.tsx');
await turn();
takeOver(container, lesart);
await rememberFont();
