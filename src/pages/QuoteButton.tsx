import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ToolButton } from '#pages/ToolButton.tsx';

interface QuoteButtonProps {
  /** Id of the sentence. */
  readonly sentence: string;
}

/** Quotes and shares a sentence: an icon, for it stands among others under the card of a word. */
export function QuoteButton({ sentence }: QuoteButtonProps) {
  const { t } = useTranslation('beside');
  return (
    <ToolButton asks={{ tool: 'quote', sentence }} label={t('tools.quote')} haspopup>
      <Quote aria-hidden size={18} strokeWidth={1.75} />
    </ToolButton>
  );
}
