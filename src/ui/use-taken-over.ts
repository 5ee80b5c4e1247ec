import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether React has the page: false in the static page and while it is taken over, for what only a script can use. */
export function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
