import { createCommand } from '#ui/command.ts';

/** Lets the reader add the English of a text of their own. */
export const addEnglish = createCommand();
