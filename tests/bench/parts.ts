import { lengthNames } from './lengths.ts';

/** What is measured, in this order: the article at its lengths, and the shelf with the reader's own texts. */
export const partNames = [...lengthNames, 'shelf'] as const;

export type Part = (typeof partNames)[number];
