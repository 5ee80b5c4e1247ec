import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ToolButton } from '#pages/ToolButton.tsx';

/** Opens what can be printed of the article. */
export function PrintButton() {
  const { t } = useTranslation('beside');
  return (
    <ToolButton asks={{ tool: 'print' }} haspopup>
      <Printer aria-hidden size={18} strokeWidth={1.75} />
      {t('tools.print')}
    </ToolButton>
  );
}
