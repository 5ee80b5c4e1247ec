import { createStoredSwitch } from '#ui/stored-switch.ts';

/**
 * Whether saved expressions are marked in the text; they are unless the reader has switched it off. Where storage is refused there is nothing
 * saved to be marked.
 */
export const marksShown = createStoredSwitch('lesart.study.marks', true);
