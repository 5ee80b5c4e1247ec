import { useTranslation } from 'react-i18next';
import { QuoteButton } from '#tools/quote/QuoteButton.tsx';
import { QuotePart } from '#tools/quote/QuotePart.tsx';
import { quoteKey } from '#tools/quote/quote.ts';

function Told() {
  return useTranslation('tools/quote').t('shortcut');
}

/** Quoting and sharing: what is selected, or a sentence. */
export const quoteTool = {
  Part: QuotePart,
  Action: QuoteButton,
  SentenceAction: QuoteButton,
  shortcut: { key: quoteKey, Told },
};
