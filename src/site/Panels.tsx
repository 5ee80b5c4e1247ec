import { useEffect, useState } from 'react';
import type { ShortcutCommand } from '#reader/layers/shortcuts.ts';
import { askForTool, setDrawnTool, useAskedTool } from '#site/asked-tool.ts';
import { TextActions } from '#site/TextActions.tsx';
import { findAnchor } from '#ui/find-anchor.ts';
import { hideOpenPopover } from '#ui/hide-open-popover.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const ArticlePanel = lazyPart(async () => (await import('#site/ArticlePanel.tsx')).ArticlePanel);
const SiteShortcuts = lazyPart(async () => (await import('#site/SiteShortcuts.tsx')).SiteShortcuts);

interface PanelsProps {
  /** Keys that do nothing in the article. */
  readonly unused: readonly ShortcutCommand[];
}

/** The panels that a key or a button of the bar shows, or hides: each is drawn when it is first asked for. */
export function Panels({ unused }: PanelsProps) {
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  const forget = (id: string) => setDrawn((earlier) => earlier.filter((one) => one !== id));
  useAskedTool(({ tool }) => {
    if (tool !== 'comfort' && tool !== 'shortcuts') return false;
    hideOpenPopover(tool);
    const panel = findAnchor(tool);
    if (panel?.togglePopover()) panel.focus();
    // Once drawn it shows itself.
    if (!panel) setDrawn((earlier) => [...new Set([...earlier, tool])]);
    return true;
  });
  const hasComfort = drawn.includes('comfort');
  useEffect(() => {
    setDrawnTool('comfort', hasComfort);
    return () => setDrawnTool('comfort', false);
  }, [hasComfort]);
  return (
    <>
      {drawn.includes('shortcuts') && <SiteShortcuts unused={unused} onFailed={() => forget('shortcuts')} />}
      {hasComfort && (
        <ArticlePanel
          onHelp={() => askForTool({ tool: 'shortcuts' })}
          actions={<TextActions />}
          onFailed={() => forget('comfort')}
        />
      )}
    </>
  );
}
