/** Every key that the page listens to, in the order in which the list shows them. */
export const shortcuts = [
  { key: '?', command: 'help' },
  { key: 'w', command: 'words' },
  { key: 't', command: 'translation' },
  { key: 'j', command: 'nextSentence' },
  { key: 'k', command: 'previousSentence' },
  { key: ']', command: 'nextSection' },
  { key: '[', command: 'previousSection' },
] as const;

export type ShortcutCommand = (typeof shortcuts)[number]['command'];
