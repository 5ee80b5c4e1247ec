/** The keys of the study list, by what they do; all that listens to one, and all that tells of one, goes by this list. */
export const studyKeys = [
  { keys: [' ', 'Enter'], command: 'answer' },
  { keys: ['1', '2', '3', '4'], command: 'grade' },
  { keys: ['Control+Enter'], command: 'keepNote' },
] as const;

export type StudyCommand = (typeof studyKeys)[number]['command'];

/** What a key does, as it is pressed alone or with Control, on a Mac with Command. */
export function studyCommand({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): StudyCommand | undefined {
  const pressed = ctrlKey || metaKey ? `Control+${key}` : key;
  return studyKeys.find(({ keys }) => keys.some((one) => one === pressed))?.command;
}
