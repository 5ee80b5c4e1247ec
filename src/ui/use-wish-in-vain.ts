import { useEffect, useEffectEvent } from 'react';
import { onInVain } from '#ui/command.ts';

/** Calls back when something is wanted of a part that isn't there. */
export function useWishInVain(listener: () => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => onInVain(() => hear()), []);
}
