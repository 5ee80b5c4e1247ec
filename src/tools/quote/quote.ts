import { createCommand } from '#ui/command.ts';

interface QuoteWish {
  /** Of a sentence, by its id; else of what is selected, or of the sentence that the reader is at. */
  readonly sentence?: string;
}

/** Asks for it. */
export const quoteKey = 'c';

/** Offers to quote and to share. */
export const quote = createCommand<QuoteWish>();
