/** What can be printed with the text. */
export const printOptions = [
  'glosses',
  'simple',
  'translation',
  'claims',
  'vocabulary',
  'actors',
  'background',
  'links',
] as const;

export type PrintOption = (typeof printOptions)[number];

/** Which of it is wanted; none of it is the text only. */
export interface PrintChoice extends Readonly<Record<PrintOption, boolean>> {
  /** Whether the most common words go without a gloss, as the reader has them on the screen. */
  readonly onlyHarder: boolean;
}

/** The text only. */
export const noChoice: PrintChoice = {
  glosses: false,
  onlyHarder: false,
  simple: false,
  translation: false,
  claims: false,
  vocabulary: false,
  actors: false,
  background: false,
  links: false,
};
