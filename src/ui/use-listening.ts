import { useEffect } from 'react';

/**
 * Hears the page, as long as the part that calls this is there.
 * @param begin adds the listeners, with the signal that ends them; may return what else is to be done at the end
 * @param dependencies where one of them changes it ends, and begins anew
 */
export function useListening(
  begin: (signal: AbortSignal) => (() => void) | undefined,
  dependencies: readonly unknown[],
): void {
  useEffect(
    () => {
      const listening = new AbortController();
      const end = begin(listening.signal);
      return () => {
        listening.abort();
        end?.();
      };
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: the list is the caller’s, and is checked where it stands.
    dependencies,
  );
}
