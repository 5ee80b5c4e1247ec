import { type KeyPress, pressedKey } from '#ui/pressed-key.ts';

/** The keys of the study list, by what they do; all that listens to one, and all that tells of one, goes by this list. */
export const studyKeys = [
  { keys: [' ', 'Enter'], command: 'answer' },
  { keys: ['1', '2', '3', '4'], command: 'grade' },
  { keys: ['Control+Enter'], command: 'keepNote' },
] as const;

type StudyCommand = (typeof studyKeys)[number]['command'];

/** What a key does, and as which of those that do it. */
interface StudyPress {
  readonly command: StudyCommand;
  /** From 0. */
  readonly index: number;
}

/** What a key does in the study list, if anything. */
export function studyPress(event: KeyPress): StudyPress | undefined {
  const pressed = pressedKey(event);
  const presses = studyKeys.flatMap(({ keys, command }) =>
    keys.map((key, index) => ({ key, command, index })),
  );
  const found = presses.find(({ key }) => key === pressed);
  return found && { command: found.command, index: found.index };
}
