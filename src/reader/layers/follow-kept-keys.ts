import type { Choices } from '#reader/layers/choices.ts';
import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { readStoredChoices, watchStoredChoices } from '#reader/layers/stored-choices.ts';

/**
 * Takes over from another tab whether single keys do things: who has turned them off means the device. So does a page that Back
 * brings out of the browser's memory, where it heard of nothing. The layers of another tab are that tab's.
 * @param end of its hearing the page, which otherwise is that of the page
 */
export function followKeptKeys({ correct }: ChoicesStore, end?: AbortSignal): void {
  const take = ({ keys }: Partial<Choices>) => {
    if (keys !== undefined) correct({ keys });
  };
  window.addEventListener('pageshow', () => take(readStoredChoices()), end && { signal: end });
  const stop = watchStoredChoices(take);
  end?.addEventListener('abort', stop);
}
