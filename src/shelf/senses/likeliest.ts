import { createStoredSwitch } from '#ui/stored-switch.ts';

/** Whether a dictionary’s first sense stands under the words of which nothing is sure. */
export const likeliestShown = createStoredSwitch('lesart.senses.likeliest', false);
