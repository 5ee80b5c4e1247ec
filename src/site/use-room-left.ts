import { useState } from 'react';
import { useListening } from '#ui/use-listening.ts';

/** What the browser says of its storage, in bytes. */
export interface StorageRoom {
  readonly used: number;
  readonly quota: number;
}

async function estimate(): Promise<StorageRoom | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
  } catch {
    // No such question, or no storage at all.
    return undefined;
  }
}

/**
 * What the browser says of its storage; undefined where it doesn't tell, and before it has.
 * @param subscribe calls back whenever it may have changed
 */
export function useRoomLeft(subscribe: (listener: () => void) => () => void): StorageRoom | undefined {
  const [room, setRoom] = useState<StorageRoom>();
  useListening(
    (signal) => {
      const ask = () => void estimate().then((answer) => signal.aborted || setRoom(answer));
      ask();
      return subscribe(ask);
    },
    [subscribe],
  );
  return room;
}
