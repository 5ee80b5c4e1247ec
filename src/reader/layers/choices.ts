import {
  isOneOf,
  type KeyedLayer,
  type Layer,
  type LayerName,
  type LayersWith,
  layerNames,
  layers,
  type ValueOf,
} from '#reader/layers/layers.ts';

type OneOf = LayersWith<{ readonly kind: 'one' }>;

/** What the reader chose to see: for each layer, by name. */
export type Choices = {
  readonly [Name in LayerName]: Name extends OneOf
    ? ValueOf<Name>
    : Name extends LayersWith<{ readonly kind: 'switch' }>
      ? boolean
      : readonly string[];
};

/** Whether a layer can be so. */
function canBe({ kind, values }: Layer, value: unknown): boolean {
  if (kind === 'switch') return typeof value === 'boolean';
  if (kind === 'one') return values?.some((one) => one === value) ?? false;
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Whether of each of these layers something is said that it can be. */
function areChoices<Name extends LayerName>(
  said: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): said is Pick<Choices, Name> {
  return names.every((name) => canBe(layers[name], said[name]));
}

/** Takes from anything that was said what is a choice; whatever a layer can't be is passed over. */
export function pickChoices(said: Readonly<Record<string, unknown>>): Partial<Choices> {
  const right = layerNames.filter((name) => canBe(layers[name], said[name]));
  const picked = Object.fromEntries(right.map((name) => [name, said[name]]));
  return areChoices(picked, right) ? picked : {};
}

function beginChoices(): Choices {
  const initial = Object.fromEntries(layerNames.map((name) => [name, layers[name].initial]));
  if (!areChoices(initial, layerNames)) throw new Error('no such initial choice');
  return initial;
}

/** Clean German. */
export const defaultChoices: Choices = /* @__PURE__ */ beginChoices();

/**
 * Reads a choice as an address or an attribute has it, `1`, `below`, `Donald_Lu,Wang_Yi`, no name twice; what it can't be stays as
 * it is.
 */
export function readChoice(name: LayerName, text: string): unknown {
  const { kind }: Layer = layers[name];
  if (kind === 'switch') return text === '1' || (text === '0' ? false : undefined);
  return kind === 'one' ? text : [...new Set(text.split(','))].filter((one) => one !== '');
}

/** Writes a choice so that `readChoice` reads it. */
export function writeChoice(choices: Choices, name: LayerName): string {
  const choice = choices[name];
  return typeof choice === 'boolean' ? String(Number(choice)) : String(choice);
}

/** What a key chooses: the other of a switch, the next of several values. */
export function nextChoice(name: KeyedLayer, choices: Choices): Partial<Choices> {
  if (!isOneOf(name)) return pickChoices({ [name]: !choices[name] });
  const { values } = layers[name];
  return pickChoices({ [name]: values[values.indexOf(choices[name]) + 1] ?? values[0] });
}

/** Whether two readers would see the same of a layer. */
export function isSame(name: LayerName, a: Choices, b: Choices): boolean {
  return String(a[name]) === String(b[name]);
}

/** Whether two readers would see the same. */
export function sameChoices(a: Choices, b: Choices): boolean {
  return layerNames.every((name) => isSame(name, a, b));
}
