import {
  isLayerName,
  isOffered,
  type KeyedLayer,
  keyedLayers,
  layers,
  type Need,
  needs,
} from '#reader/layers/layers.ts';

/** What single keys do in the page. */
interface Shortcut {
  /** Any of them does it; named as `ui/pressed-key.ts` does. */
  readonly keys: readonly string[];
  readonly command: Command | KeyedLayer;
  /** Whether it goes on while a key is held down. */
  readonly repeats?: true;
  /** What it leads through, any of it: where an article has none, it does nothing. */
  readonly leadsThrough?: readonly Need[];
}

/** What the steps from mention to mention can lead through. */
const mentioned = ['claims', 'mentions'] as const;

type Command = (typeof pageShortcuts)[number]['command'] | (typeof textShortcuts)[number]['command'];

const pageShortcuts = [
  { keys: ['?'], command: 'help' },
  { keys: ['a'], command: 'panel' },
] as const;

const textShortcuts = [
  { keys: ['j'], command: 'nextSentence', repeats: true },
  { keys: ['k'], command: 'previousSentence', repeats: true },
  // A German keyboard has the brackets only with AltGr.
  { keys: [']', 's'], command: 'nextSection', repeats: true },
  { keys: ['[', 'Shift+s'], command: 'previousSection', repeats: true },
  { keys: ['n'], command: 'nextMention', repeats: true, leadsThrough: mentioned },
  { keys: ['Shift+n'], command: 'previousMention', repeats: true, leadsThrough: mentioned },
] as const;

/** The single keys of reading, in the order in which the list shows them; a tool brings its own. */
export const shortcuts: readonly Shortcut[] = [
  ...pageShortcuts,
  ...keyedLayers(needs).map((name) => ({ keys: [layers[name].key], command: name })),
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
