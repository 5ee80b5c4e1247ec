/** What can be printed with the text. */
export const printParts = ['glosses', 'translation', 'claims', 'vocabulary', 'actors', 'links'] as const;

export type PrintPart = (typeof printParts)[number];

/** Which of it is wanted; none of it is the text only. */
export interface PrintChoice extends Readonly<Record<PrintPart, boolean>> {
  /** Whether the most common words go without a gloss, as the reader has them on the screen. */
  readonly onlyHarder: boolean;
}
