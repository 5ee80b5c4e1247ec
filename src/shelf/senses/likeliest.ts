import { createEmitter } from '#ui/emitter.ts';
import { readStored, store, watchStored } from '#ui/stored.ts';

const storageKey = 'lesart.senses.likeliest';

/** Other tabs are heard as long as somebody asks. */
const { subscribe, emit } = createEmitter(() => watchStored(storageKey, () => emit()));

/** What was chosen last, where it can't be kept. */
let chosen = false;

/** Whether a dictionary’s first sense stands under the words of which nothing is sure; it doesn’t unless the reader has asked for it. */
export function areLikeliestShown(): boolean {
  return readStored(storageKey, (text) => text === 'on') ?? chosen;
}

/** Keeps whether it does. */
export function showLikeliest(shown: boolean): void {
  chosen = shown;
  store(storageKey, shown ? 'on' : undefined);
  emit();
}

/** Calls back when it is switched, in whatever tab. Returns how to stop that. */
export const watchLikeliest: (listener: () => void) => () => void = subscribe;
