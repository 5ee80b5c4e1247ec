import { use } from 'react';
import type { Choices } from '#reader/layers/choices.ts';
import { readStoredChoices, watchStoredChoices } from '#reader/layers/stored-choices.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * Takes over from another tab whether single keys do things: who has turned them off means the device. So does a page that Back
 * brings out of the browser's memory, where it heard of nothing. The layers of another tab are that tab's.
 */
export function useKeptKeys(): void {
  const { correct } = use(ChoicesContext);
  useListening(
    (signal) => {
      const take = ({ keys }: Partial<Choices>) => {
        if (keys !== undefined) correct({ keys });
      };
      window.addEventListener('pageshow', () => take(readStoredChoices()), { signal });
      return watchStoredChoices(take);
    },
    [correct],
  );
}
