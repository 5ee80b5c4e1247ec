import { use, useEffect } from 'react';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { leaveHidden } from '#reader/place/leave-hidden.ts';
import { moveBySection, moveBySentence } from '#reader/place/sentence-cursor.ts';
import { usePlace } from '#reader/place/use-place.ts';
import { comfortPanel, shortcutsPanel } from '#site/panels.ts';

/** What the keys of the page do: they show its panels, also such as are still on their way, lead through the text, and hide nothing with the focus on it. */
export function ReadingKeys() {
  const place = usePlace();
  const { subscribe } = use(ChoicesContext);
  useEffect(() => subscribe(leaveHidden), [subscribe]);
  useShortcuts({
    help: () => shortcutsPanel.run(),
    panel: () => comfortPanel.run(),
    nextSentence: () => moveBySentence(1),
    previousSentence: () => moveBySentence(-1),
    nextSection: () => place.expect(moveBySection(1)),
    previousSection: () => place.expect(moveBySection(-1)),
  });
  return null;
}
