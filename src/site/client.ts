import '#style/tokens.css';
import '#style/reset.css';
import '#style/base.css';
import '#style/later.css';
import '#style/print.css';
import 'virtual:chosen-actors.css';
import { leadToOwn } from '#site/lead-to-own.ts';
import type { Owners } from '#site/owners.ts';
import { readPageData } from '#site/page-data.ts';
import { rememberFont } from '#site/preload-font.ts';
import { turn } from '#ui/turn.ts';

const container = document.getElementById('root');
const { choices, place, delivery } = window.lesart ?? {};
if (!container || !choices || !place) throw new Error('index.html has no #root, or no inline scripts');
delivery?.begin();

/** Makes a page that the build has written live. Where a file of it can't be had it is tried again when there is hope. */
async function enliven(root: HTMLElement, owners: Owners): Promise<void> {
  const page = readPageData(root);
  if (page.kind === 'notFound' && leadToOwn()) return;
  // Nothing is a script's of what stands for a page that isn't there, or not on the device.
  if (page.kind === 'notFound' || page.kind === 'away') {
    document.documentElement.toggleAttribute('data-ready', true);
    return;
  }
  try {
    if (page.kind === 'own') {
      const { drawOwn } = await import('#site/draw-own.tsx');
      await drawOwn(root, page, owners, { delivery });
      return;
    }
    // Piece by piece, for a phone runs each for some 50 ms: one import of all would hold the reader up for their sum. The page
    // preloads every file, so none waits for another.
    await import('react-dom/client');
    await turn();
    const { takeOver } = await import('#site/take-over.tsx');
    await turn();
    await takeOver(page, owners, delivery);
  } catch {
    delivery?.fail(() => void enliven(root, owners));
  }
}

// In development there is no page to be taken over.
if (import.meta.env.DEV) {
  const { drawPage } = await import('#site/draw-page.tsx');
  await drawPage(container, { choices, place });
} else await enliven(container, { choices, place });
await rememberFont();
