import { useEffectEvent } from 'react';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { useListening } from '#ui/use-listening.ts';

interface ShelfWatchProps {
  readonly store: Pick<ShelfStore, 'readText' | 'subscribe'>;
  /** Of the text. */
  readonly id: string;
  /** Whether the page shows it as one that stands on the shelf. */
  readonly stands: boolean;
  /** It has been taken off the shelf, or put back. */
  readonly onTurned: () => void;
}

/** Hears when a text is taken off the shelf or put back while its page is open, most often in another tab. Draws nothing. */
export function ShelfWatch({ store, id, stands, onTurned }: ShelfWatchProps) {
  const turn = useEffectEvent(onTurned);
  useListening(
    (signal) => {
      const look = async () => {
        const read = await store.readText(id);
        if (signal.aborted || !read.ok) return;
        if ((read.value?.deleted.value === false) !== stands) turn();
      };
      // A page that comes back out of the browser's cache has heard nothing of what happened in between.
      window.addEventListener('pageshow', ({ persisted }) => persisted && void look(), { signal });
      return store.subscribe(() => void look());
    },
    [store, id, stands],
  );
  return null;
}
