import { QuoteButton } from '#tools/quote/QuoteButton.tsx';
import { QuotePart } from '#tools/quote/QuotePart.tsx';

/** Quoting and sharing: what is selected, or a sentence. */
export const quoteTool = { Part: QuotePart, Action: QuoteButton, SentenceAction: QuoteButton };
