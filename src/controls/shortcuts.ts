import { choiceNames } from '#choices/choices.ts';

/** Every key that the page listens to, in the order in which the list shows them. */
export const shortcuts = [
  { key: '?', command: 'help' },
  { key: 'a', command: 'panel' },
  { key: 'w', command: 'words' },
  { key: 't', command: 'translation' },
  { key: 'q', command: 'claims' },
  { key: 'j', command: 'nextSentence', repeats: true },
  { key: 'k', command: 'previousSentence', repeats: true },
  { key: ']', command: 'nextSection', repeats: true },
  { key: '[', command: 'previousSection', repeats: true },
  { key: 'n', command: 'nextMention', repeats: true },
  { key: 'N', command: 'previousMention', repeats: true },
  { key: 'l', command: 'listen' },
  { key: 'c', command: 'quote' },
] as const;

/**
 * What can be laid over the text, or asked of it: all that a reader can choose to see, and what else the words show. One that
 * a key switches has the name of its command.
 */
export const layers = [
  ...choiceNames.filter((name): name is Exclude<typeof name, 'keys'> => name !== 'keys'),
  'saved',
  'card',
] as const;

export type ShortcutCommand = (typeof shortcuts)[number]['command'];

/** The keys of the text, once the cursor is in it; they are no single letters, so nobody has to turn them off. */
export const textShortcuts = [
  { keys: ['Tab'], command: 'enterText' },
  { keys: ['←', '→'], command: 'moveByWord' },
  { keys: ['Home', 'End'], command: 'sentenceEnds' },
  { keys: ['⏎'], command: 'lookUp' },
  { keys: ['↓', '↑'], command: 'counterpart' },
  { keys: ['Esc'], command: 'leave' },
  { keys: ['Esc'], command: 'endSteps' },
  { keys: ['Esc'], command: 'endListening' },
] as const;
