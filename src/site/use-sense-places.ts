import { startTransition, useEffect, useState } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import { findSensePlaces, type SensePlaces } from '#article/document/lay-senses.ts';

type PlacesBySection = ReadonlyMap<string, SensePlaces>;

const none: PlacesBySection = new Map();

/**
 * Where what the reader says of words may stand in a text, by the anchors of its sections; one after the other as they have been gone
 * through, and none before it is asked.
 */
export function useSensePlaces(
  { sections }: Article,
  loadAnalysis: LoadAnalysis,
  isAsked: boolean,
): PlacesBySection {
  const [places, setPlaces] = useState(none);
  useEffect(() => {
    if (!isAsked) return;
    let isOver = false;
    const go = async (): Promise<void> => {
      const found = new Map<string, SensePlaces>();
      let shown = 0;
      for (const { id } of sections) {
        // A section that can't be read has no glosses: whoever looks a word of it up is told.
        const analysis = await loadAnalysis(id).catch(() => undefined);
        if (isOver) return;
        if (analysis) found.set(id, findSensePlaces(analysis));
        // Each time the text is drawn with them: of a book not for each of its sections.
        if (found.size < 2 * shown && id !== sections.at(-1)?.id) continue;
        shown = found.size;
        const soFar = new Map(found);
        startTransition(() => setPlaces(soFar));
      }
    };
    void go();
    return () => {
      isOver = true;
    };
  }, [sections, loadAnalysis, isAsked]);
  return places;
}
