import { useEffect, useRef } from 'react';
import { actorAnchor } from '#article/document/anchors.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import { findAnchor } from '#ui/find-anchor.ts';

function unfold(identity: string, isOpen: boolean): void {
  const entry = findAnchor(actorAnchor(identity));
  for (const part of entry?.children ?? []) if (part instanceof HTMLDetailsElement) part.open = isOpen;
  // Whom the address chooses may be one of those who are folded.
  const others = entry?.closest('details');
  if (others && isOpen) others.open = true;
}

/**
 * Unfolds the lists of an actor's entry when the actor is chosen, and folds them when it isn't any more. The entries are static:
 * of a book they are thousands of links, which nobody draws again.
 */
export function useUnfoldedEntries(): void {
  const [chosen] = useChoice('actor');
  const unfolded = useRef<readonly string[]>([]);
  useEffect(() => {
    const before = unfolded.current;
    for (const identity of chosen) if (!before.includes(identity)) unfold(identity, true);
    for (const identity of before) if (!chosen.includes(identity)) unfold(identity, false);
    unfolded.current = chosen;
  }, [chosen]);
}
