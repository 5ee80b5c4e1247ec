/** What an article may have, and some layers live on. */
export const needs = ['glosses', 'translation', 'claims', 'simple', 'mentions'] as const;

export type Need = (typeof needs)[number];

/** Something that a reader lays over the text, or sets about it. */
export interface Layer {
  /** On or off; one of its values; or any number of names. */
  readonly kind: 'switch' | 'one' | 'several';
  readonly values?: readonly string[];
  /** What holds where nobody has chosen. */
  readonly initial: boolean | string | readonly string[];
  /** The key that switches it, or goes to its next value. */
  readonly key?: string;
  /** On the root element, `data-…`, for the style: there while a switch is on; else with the values, a space between. */
  readonly attribute: string;
  /** The switch without which nothing of it is to be seen. */
  readonly of?: string;
  /** What an article must have if there is to be anything to see. */
  readonly needs?: Need;
  /** Whether it sets the text anew, so that words come to stand elsewhere. */
  readonly resets?: true;
  /** Whether the device keeps it from visit to visit. */
  readonly isKept: boolean;
  /** Whether the address says it, so that whoever follows a link sees it too. */
  readonly isSaid: boolean;
}

const kept = { isKept: true, isSaid: true } as const;
const keptSwitch = { ...kept, kind: 'switch', initial: false } as const;

/**
 * All layers, a row each, in the order in which an address and the help name them. The name of a row is also that of its form
 * controls, of its key in an address, and of its messages.
 */
export const layers = {
  /** English under the words. */
  words: { ...keptSwitch, key: 'w', attribute: 'words', needs: 'glosses', resets: true },
  /** Which words have a gloss while glosses are on. */
  glosses: {
    ...kept,
    kind: 'one',
    values: ['all', '100', '500', '1000', 'harder', '5000'],
    initial: 'all',
    attribute: 'glosses',
    of: 'words',
    needs: 'glosses',
    resets: true,
  },
  /** Whether a gloss stays hidden until its word is tapped. */
  selftest: { ...keptSwitch, attribute: 'selftest', of: 'words', needs: 'glosses' },
  /** Where the English of each sentence stands. */
  translation: {
    ...kept,
    kind: 'one',
    values: ['off', 'below', 'beside'],
    initial: 'off',
    key: 't',
    attribute: 'translation',
    needs: 'translation',
    resets: true,
  },
  /** Whether the speakers of claims are named beside them. */
  claims: { ...keptSwitch, key: 'q', attribute: 'claims', needs: 'claims', resets: true },
  /** Whether each sentence is said once more in plain German. */
  simple: { ...keptSwitch, key: 'e', attribute: 'simple', needs: 'simple', resets: true },
  /** Whether all mentions of actors are underlined. */
  marks: { ...keptSwitch, attribute: 'marks', needs: 'mentions' },
  /** Identities of the actors whose mentions are lit. Not kept: who matters belongs to one article. */
  actor: {
    kind: 'several',
    initial: [],
    attribute: 'chosen',
    needs: 'mentions',
    isKept: false,
    isSaid: true,
  },
  /** Whether single keys do things: those who dictate or write with a switch turn them off (WCAG 2.1.4). Never in an address. */
  keys: { kind: 'switch', initial: true, attribute: 'keys', isKept: true, isSaid: false },
} as const satisfies Readonly<Record<string, Layer>>;

type Layers = typeof layers;

export type LayerName = keyof Layers;

/** The layers whose row is such. */
export type LayersWith<Row> = {
  [Name in LayerName]: Layers[Name] extends Row ? Name : never;
}[LayerName];

/** The values of a layer that is one of several. */
export type ValueOf<Name extends LayersWith<{ readonly kind: 'one' }>> = Layers[Name]['values'][number];

/** Narrows any text to the name of a layer. */
export function isLayerName(text: string): text is LayerName {
  return Object.hasOwn(layers, text);
}

/** Id of the panel that sets which words have a gloss. */
export const glossOptions = 'gloss-options';

/** The names of all layers. */
export const layerNames: readonly LayerName[] = /* @__PURE__ */ Object.keys(layers).filter(isLayerName);

/** Whether a layer is one of several values. */
export function isOneOf(name: LayerName): name is LayersWith<{ readonly kind: 'one' }> {
  return layers[name].kind === 'one';
}

/** The layers that have a key: they stand in the bar. */
export type KeyedLayer = LayersWith<{ readonly key: string }>;

function hasKey(name: LayerName): name is KeyedLayer {
  return 'key' in layers[name];
}

/** Whether a layer shows something in an article that has such things. */
export function isOffered(name: LayerName, has: readonly Need[]): boolean {
  const layer: Layer = layers[name];
  return layer.needs === undefined || has.includes(layer.needs);
}

/** The layers of the bar that show something in an article. */
export function keyedLayers(has: readonly Need[]): readonly KeyedLayer[] {
  return layerNames.filter(hasKey).filter((name) => isOffered(name, has));
}
