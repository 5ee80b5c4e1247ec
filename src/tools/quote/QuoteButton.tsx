import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { quote } from '#tools/quote/quote.ts';
import { CommandButton } from '#ui/CommandButton.tsx';
import { Icon } from '#ui/Icon.tsx';

interface QuoteButtonProps {
  /** Id of the sentence; without it, what is selected is quoted, or the sentence that the reader is at. */
  readonly sentence?: string;
}

/** Quotes and shares a sentence, under the card of a word; or what is selected. */
export function QuoteButton({ sentence }: QuoteButtonProps) {
  const { t } = useTranslation('tools/quote');
  return (
    <CommandButton haspopup onClick={() => quote.run({ ...(sentence !== undefined && { sentence }) })}>
      {sentence !== undefined && <Icon of={Quote} size={18} />}
      {t('open')}
    </CommandButton>
  );
}
