import { useEffectEvent } from 'react';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { useListening } from '#ui/use-listening.ts';

interface ShelfWatchProps {
  readonly store: Pick<ShelfStore, 'readText' | 'subscribe'>;
  /** Of the text. */
  readonly id: string;
  /** As the page shows it; undefined where it says that the text is deleted. */
  readonly shown: KeptText | undefined;
  /** It has been taken off the shelf, or put back. */
  readonly onTurned: () => void;
  /** It has another name, or other English. */
  readonly onChanged?: () => void;
}

/** Hears what is done to a text while its page is open, here or in another tab. Draws nothing. */
export function ShelfWatch({ store, id, shown, onTurned, onChanged }: ShelfWatchProps) {
  const hear = useEffectEvent((text: KeptText | undefined) => {
    const standing = text?.deleted.value === false ? text : undefined;
    if ((standing === undefined) !== (shown === undefined)) onTurned();
    else if (standing?.title.at !== shown?.title.at || standing?.translation?.at !== shown?.translation?.at)
      onChanged?.();
  });
  useListening(
    (signal) => {
      const look = async () => {
        const read = await store.readText(id);
        if (!signal.aborted && read.ok) hear(read.value);
      };
      // A page that comes back out of the browser's cache has heard nothing of what happened in between.
      window.addEventListener('pageshow', ({ persisted }) => persisted && void look(), { signal });
      // It may have been read a while ago.
      void look();
      return store.subscribe(() => void look());
    },
    [store, id],
  );
  return null;
}
