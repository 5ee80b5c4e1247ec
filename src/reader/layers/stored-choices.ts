import { type Choices, pickChoices } from '#reader/layers/choices.ts';
import { type LayerName, layerNames, layers } from '#reader/layers/layers.ts';
import { readStored, store } from '#ui/stored.ts';

/** Under which they are kept, as JSON. */
export const storageKey = 'lesart.choices';

function pickKept(
  said: Readonly<Record<string, unknown>>,
  names: readonly LayerName[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.filter((name) => layers[name].isKept).map((name) => [name, said[name]]));
}

/** Reads what is kept on this device from visit to visit; a broken value is as if nothing were. */
export function readStoredChoices(): Partial<Choices> {
  return readStored(storageKey, (text) => pickChoices(pickKept(JSON.parse(text), layerNames))) ?? {};
}

/**
 * Keeps what is to be kept of the choices.
 * @param changed those that are new: what another tab has chosen of the others stays
 */
export function storeChoices(choices: Partial<Choices>, changed: readonly LayerName[] = layerNames): void {
  store(storageKey, JSON.stringify({ ...readStoredChoices(), ...pickKept(choices, changed) }));
}
