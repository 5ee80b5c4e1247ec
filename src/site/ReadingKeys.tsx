import type { Article } from '#article/document/article.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { moveBySection, moveBySentence } from '#reader/place/sentence-cursor.ts';
import { usePlace } from '#reader/place/use-place.ts';

interface ReadingKeysProps {
  readonly article: Article;
  /** Shows the list of keys. */
  readonly onHelp: () => void;
  /** Shows the reading panel, or hides it. */
  readonly onPanel: () => void;
}

/** What the keys of the page do: they show its panels, and lead through the text. */
export function ReadingKeys({ article, onHelp, onPanel }: ReadingKeysProps) {
  const place = usePlace();
  useShortcuts({
    help: onHelp,
    panel: onPanel,
    nextSentence: () => moveBySentence(article, 1),
    previousSentence: () => moveBySentence(article, -1),
    nextSection: () => place.expect(moveBySection(article, 1)),
    previousSection: () => place.expect(moveBySection(article, -1)),
  });
  return null;
}
