import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { moveBySection, moveBySentence } from '#reader/place/sentence-cursor.ts';
import { usePlace } from '#reader/place/use-place.ts';
import { comfortPanel, shortcutsPanel } from '#site/panels.ts';

/** What the keys of the page do: they show its panels, also such as are still on their way, and lead through the text. */
export function ReadingKeys() {
  const place = usePlace();
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
