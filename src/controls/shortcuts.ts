/** Every key that the page listens to, in the order in which the list shows them. */
export const shortcuts = [
  { key: '?', command: 'help' },
  { key: 'w', command: 'words' },
  { key: 't', command: 'translation' },
  { key: 'j', command: 'nextSentence', repeats: true },
  { key: 'k', command: 'previousSentence', repeats: true },
  { key: ']', command: 'nextSection', repeats: true },
  { key: '[', command: 'previousSection', repeats: true },
] as const;

export type ShortcutCommand = (typeof shortcuts)[number]['command'];
