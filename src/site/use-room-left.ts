import { useState } from 'react';
import { readRoom, type StorageRoom } from '#shelf/store/storage-room.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * What the browser says of its storage; undefined where it doesn't tell, and before it has.
 * @param subscribe calls back whenever it may have changed
 */
export function useRoomLeft(subscribe: (listener: () => void) => () => void): StorageRoom | undefined {
  const [room, setRoom] = useState<StorageRoom>();
  useListening(
    (signal) => {
      const ask = () => void readRoom().then((answer) => signal.aborted || setRoom(answer));
      ask();
      return subscribe(ask);
    },
    [subscribe],
  );
  return room;
}
