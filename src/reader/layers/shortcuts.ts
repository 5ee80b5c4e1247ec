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

export type ShortcutCommand = (typeof shortcuts)[number]['command'];
