import { createCommand } from '#ui/command.ts';

/** Asks what is to be printed. */
export const print = createCommand();
