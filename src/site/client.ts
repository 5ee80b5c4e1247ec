import '#style/tokens.css';
import '#style/base.css';
import '#style/print.css';
import 'virtual:actor-marks.css';
import '#site/owners.ts';
import { readPageData } from '#site/page-data.ts';
import { rememberFont } from '#site/preload-font.ts';

const container = document.getElementById('root');
const { choices, place } = window.lesart ?? {};
if (!container || !choices || !place) throw new Error('index.html has no #root, or no inline scripts');

// In development there is no page to be taken over.
if (import.meta.env.DEV) {
  const { drawPage } = await import('#site/draw-page.tsx');
  await drawPage(container, { choices, place });
} else {
  const page = readPageData(container);
  // Nothing of the page for addresses that aren't there is a script's.
  if (page.kind === 'notFound') document.documentElement.toggleAttribute('data-ready', true);
  else {
    const { takeOver } = await import('#site/take-over.tsx');
    await takeOver(container, page, { choices, place });
  }
}
await rememberFont();
