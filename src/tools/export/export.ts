import { createCommand } from '#ui/command.ts';

/** Asks what the article is to be saved as. */
export const exportArticle = createCommand();
