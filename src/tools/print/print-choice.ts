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
  /** How many of the commonest words go without a gloss, as the reader has them on the screen. */
  readonly commonestLeftOut: number;
}

/** The text only. */
export const noChoice: PrintChoice = {
  glosses: false,
  commonestLeftOut: 0,
  simple: false,
  translation: false,
  claims: false,
  vocabulary: false,
  actors: false,
  background: false,
  links: false,
};
