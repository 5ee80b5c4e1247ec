import { type Choices, pickChoices } from '#reader/layers/choices.ts';
import { layerNames, layers } from '#reader/layers/layers.ts';
import { readStored, store } from '#ui/stored.ts';

const storageKey = 'lesart.choices';

const keptLayers = layerNames.filter((name) => layers[name].isKept);

function pickKept(said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keptLayers.map((name) => [name, said[name]]));
}

/** Reads what is kept on this device from visit to visit; a broken value is as if nothing were. */
export function readStoredChoices(): Partial<Choices> {
  return readStored(storageKey, (text) => pickChoices(pickKept(JSON.parse(text)))) ?? {};
}

/** Keeps what is to be kept of the choices. */
export function storeChoices(choices: Partial<Choices>): void {
  store(storageKey, JSON.stringify(pickKept(choices)));
}
