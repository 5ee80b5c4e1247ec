import { type KeyedLayer, keyedLayers, layers } from '#reader/layers/layers.ts';

/** A key of the page. */
interface Shortcut {
  readonly key: string;
  readonly command: Command | KeyedLayer;
  /** Whether it goes on while it is held down. */
  readonly repeats?: true;
}

type Command = (typeof pageShortcuts)[number]['command'] | (typeof textShortcuts)[number]['command'];

const pageShortcuts = [
  { key: '?', command: 'help' },
  { key: 'a', command: 'panel' },
] as const;

const textShortcuts = [
  { key: 'j', command: 'nextSentence', repeats: true },
  { key: 'k', command: 'previousSentence', repeats: true },
  { key: ']', command: 'nextSection', repeats: true },
  { key: '[', command: 'previousSection', repeats: true },
  { key: 'n', command: 'nextMention', repeats: true },
  { key: 'N', command: 'previousMention', repeats: true },
  { key: 'l', command: 'listen' },
  { key: 'c', command: 'quote' },
] as const;

/** Every key that the page listens to, in the order in which the list shows them. */
export const shortcuts: readonly Shortcut[] = [
  ...pageShortcuts,
  ...keyedLayers(['claims', 'mentions']).map((name) => ({ key: layers[name].key, command: name })),
  ...textShortcuts,
];

export type ShortcutCommand = Shortcut['command'];
