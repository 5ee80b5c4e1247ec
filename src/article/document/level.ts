/**
 * How hard an article is to read, as far as that can be counted. What can't be counted in it isn't there; no level of the
 * CEFR follows from it, which nobody has measured.
 */
export interface Level {
  /** Printed words a sentence, in paragraphs: headings and bylines are no sentences to be got through. */
  readonly sentenceLength: number;
  /** The share of printed words whose form is among the most common, from 0 to 1; without a list of these it is unknown. */
  readonly commonShare?: number;
  /** The share of sentences that have a subordinate clause, from 0 to 1; without trees it is unknown. */
  readonly subordinateShare?: number;
}
