import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { storageKey } from '#reader/layers/stored-choices.ts';
import { readStored, watchStored } from '#ui/stored.ts';

/** What is kept of them; alone, for behind the text no script has the table of the layers. */
function readKept(): boolean | undefined {
  return readStored(storageKey, (text) => {
    const { keys } = JSON.parse(text);
    return typeof keys === 'boolean' ? keys : undefined;
  });
}

/**
 * Takes over from another tab whether single keys do things: who has turned them off means the device. So does a page that Back
 * brings out of the browser's memory, where it heard of nothing. The layers of another tab are that tab's.
 * @param end of its hearing the page, which otherwise is that of the page
 */
export function followKeptKeys({ correct }: ChoicesStore, end?: AbortSignal): void {
  const take = () => {
    const keys = readKept();
    if (keys !== undefined) correct({ keys });
  };
  window.addEventListener('pageshow', take, end && { signal: end });
  const stop = watchStored(storageKey, take);
  end?.addEventListener('abort', stop);
}
