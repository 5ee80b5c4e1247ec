import { useEffect, useEffectEvent } from 'react';
import type { Command } from '#ui/command.ts';

/** Does what a command asks for, as long as the part of the page that calls this is there. */
export function useCommand<Wish>(command: Command<Wish>, handler: (wish: Wish) => void): void {
  const handle = useEffectEvent(handler);
  useEffect(() => command.handle((wish) => handle(wish)), [command]);
}
