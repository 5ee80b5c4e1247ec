import { type Choices, defaultChoices } from '#reader/layers/choices.ts';
import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { isOffered, layerNames, type Need } from '#reader/layers/layers.ts';
import { markRoot } from '#reader/layers/root-choices.ts';

/**
 * Lays over the text only what it has: what was chosen for other texts stays chosen, and sets this one in no columns that would
 * stand empty.
 * @param has what the text has for a layer to show
 * @returns ends that, where it comes to have more
 */
export function limitLayers({ getState, subscribe }: ChoicesStore, has: readonly Need[]): () => void {
  const missing = layerNames.filter((name) => !isOffered(name, has));
  if (missing.length === 0) return () => undefined;
  const none: Partial<Choices> = Object.fromEntries(missing.map((name) => [name, defaultChoices[name]]));
  // After the store's own marking, in the same turn: nothing is painted in between.
  const mark = () => markRoot({ ...getState(), ...none });
  const unsubscribe = subscribe(mark);
  mark();
  return () => {
    unsubscribe();
    markRoot(getState());
  };
}
