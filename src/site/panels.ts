import { createCommand } from '#ui/command.ts';

/** Shows, or hides, the menu of what else can be done. */
export const moreMenu = createCommand();

/** Shows, or hides, the reading panel. */
export const comfortPanel = createCommand();

/** Shows, or hides, the list of keys and layers. */
export const shortcutsPanel = createCommand();
