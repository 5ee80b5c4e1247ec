import { useEffect } from 'react';
import { actorAnchor } from '#article/document/anchors.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import { findAnchor } from '#ui/find-anchor.ts';

/** Unfolds the list of the others where the address has chosen one of them: so that the box that unchooses them is in sight. */
export function useUnfoldedOthers(): void {
  const [chosen] = useChoice('actor');
  useEffect(() => {
    for (const identity of chosen) {
      const others = findAnchor(actorAnchor(identity))?.closest('details');
      if (others) others.open = true;
    }
  }, [chosen]);
}
