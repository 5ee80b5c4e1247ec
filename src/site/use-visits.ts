import { useEffectEvent } from 'react';
import { visitedBy } from '#site/visited-by.ts';
import { useListening } from '#ui/use-listening.ts';

/** Leads to texts that are open for this visit only, which another page would know nothing of. */
export function useVisits(onVisit: (id: string) => void): void {
  const visit = useEffectEvent(onVisit);
  useListening((signal) => {
    const follow = (event: MouseEvent) => {
      const id = visitedBy(event);
      if (id === undefined) return;
      event.preventDefault();
      visit(id);
    };
    document.addEventListener('click', follow, { signal });
  }, []);
}
