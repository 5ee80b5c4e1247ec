import { useState } from 'react';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { findAnchor } from '#ui/find-anchor.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const SiteShortcuts = lazyPart(async () => (await import('#site/SiteShortcuts.tsx')).SiteShortcuts);

/** Lists the keys on the page of what the reader has saved, by the key for it. Drawn on first use, and then open. */
export function StudyHelp() {
  const [isDrawn, setDrawn] = useState(false);
  useShortcuts({
    help: () => {
      findAnchor('shortcuts')?.togglePopover();
      setDrawn(true);
    },
  });
  return isDrawn && <SiteShortcuts onFailed={() => setDrawn(false)} />;
}
