import { ReadingPanel } from '#reader/comfort/ReadingPanel.tsx';
import { usePlace } from '#reader/place/use-place.ts';

/** The reading panel of an article. Loaded on first use. */
export function ComfortPanel() {
  const { keep } = usePlace();
  return <ReadingPanel id="comfort" keepPlace={keep} />;
}
