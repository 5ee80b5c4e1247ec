import { createStoredSwitch } from '#ui/stored-switch.ts';

/** Whether words that the reader knows go without a gloss. Of the device and never of an address: nobody else knows the same words. */
export const knownLeftOut = createStoredSwitch('lesart.study.known', false);
