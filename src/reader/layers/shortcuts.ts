import {
  isLayerName,
  isOffered,
  type KeyedLayer,
  keyedLayers,
  layers,
  type Need,
  needs,
} from '#reader/layers/layers.ts';

/** A key of the page. */
interface Shortcut {
  readonly key: string;
  readonly command: Command | KeyedLayer;
  /** Whether it goes on while it is held down. */
  readonly repeats?: true;
  /** What it leads through, any of it: where an article has none, it does nothing. */
  readonly leadsThrough?: readonly Need[];
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
  { key: 'n', command: 'nextMention', repeats: true, leadsThrough: needs },
  { key: 'N', command: 'previousMention', repeats: true, leadsThrough: needs },
] as const;

/** The single keys of reading, in the order in which the list shows them; a tool brings its own. */
export const shortcuts: readonly Shortcut[] = [
  ...pageShortcuts,
  ...keyedLayers(needs).map((name) => ({ key: layers[name].key, command: name })),
  ...textShortcuts,
];

export type ShortcutCommand = Shortcut['command'];

/** The keys that do something in an article that has such things. */
export function shortcutsOf(has: readonly Need[]): readonly Shortcut[] {
  return shortcuts.filter(({ command, leadsThrough }) => {
    if (isLayerName(command)) return isOffered(command, has);
    return !leadsThrough || leadsThrough.some((need) => has.includes(need));
  });
}
