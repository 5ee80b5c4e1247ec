import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { moveBySection, moveBySentence } from '#reader/place/sentence-cursor.ts';
import { usePlace } from '#reader/place/use-place.ts';
import { askForTool } from '#site/asked-tool.ts';

/** What the keys of the page do: they show its panels, and lead through the text. */
export function ReadingKeys() {
  const place = usePlace();
  useShortcuts({
    help: () => askForTool({ tool: 'shortcuts' }),
    panel: () => askForTool({ tool: 'comfort' }),
    nextSentence: () => moveBySentence(1),
    previousSentence: () => moveBySentence(-1),
    nextSection: () => place.expect(moveBySection(1)),
    previousSection: () => place.expect(moveBySection(-1)),
  });
  return null;
}
