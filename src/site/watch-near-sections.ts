import { sectionElements } from '#reader/place/text-elements.ts';
import { watchNear } from '#ui/watch-near.ts';

/**
 * Calls back with each section, once, when the reader comes near it. What fails there is passed over: nobody has asked for it, so nobody is told.
 * @returns how to stop that
 */
export function watchNearSections(onNear: (section: string) => Promise<void>): () => void {
  const stops = Array.from(sectionElements(), (section) =>
    watchNear(section, () => void onNear(section.id).catch(() => undefined)),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
