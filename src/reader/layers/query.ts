import {
  type Choices,
  defaultChoices,
  isSame,
  pickChoices,
  readChoice,
  sameChoices,
  writeChoice,
} from '#reader/layers/choices.ts';
import { isLayerName, type Layer, layerNames, layers } from '#reader/layers/layers.ts';

const saidLayers = layerNames.filter((name) => layers[name].isSaid);

/**
 * Reads the choices that a URL's query names; a key or value that means nothing is passed over.
 * `words=0` says off where the reader's stored choice may say on.
 */
export function readQuery(search: string): Partial<Choices> {
  const query = new URLSearchParams(search);
  const said = saidLayers.filter((name) => query.has(name));
  return pickChoices(Object.fromEntries(said.map((name) => [name, readChoice(name, query.get(name) ?? '')])));
}

/** A comma is legal in a query; encoded it would make a shared link hard to read. */
function writeSearch(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Writes choices into a query, what differs from the default only; keys of others stay as they are. */
export function writeQuery(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const name of saidLayers) {
    query.delete(name);
    if (!isSame(name, choices, defaultChoices)) query.set(name, writeChoice(choices, name));
  }
  return writeSearch(query);
}

/** Whether a layer is worth saying: not how glosses are shown where there are none, nor that nobody is chosen. */
function hasEffect(choices: Choices, { of, kind }: Layer, value: Choices[keyof Choices]): boolean {
  if (of !== undefined && isLayerName(of) && choices[of] === false) return false;
  return kind !== 'several' || String(value) !== '';
}

/**
 * Writes the whole view as a query, also what is off: whoever follows the link sees the same, whatever they chose before. How
 * glosses are shown is said only where there are any.
 */
export function writeView(choices: Choices): string {
  const said = saidLayers.filter((name) => hasEffect(choices, layers[name], choices[name]));
  return writeSearch(new URLSearchParams(said.map((name) => [name, writeChoice(choices, name)])));
}

/** The choices that no address says. */
export function keepUnsaid(choices: Choices): Partial<Choices> {
  const unsaid = layerNames.filter((name) => !layers[name].isSaid);
  return pickChoices(Object.fromEntries(unsaid.map((name) => [name, choices[name]])));
}

/** Whether a reader who opens the query, and has nothing stored, sees these choices. */
export function saysChoices(search: string, choices: Choices): boolean {
  return sameChoices({ ...defaultChoices, ...readQuery(search), ...keepUnsaid(choices) }, choices);
}
