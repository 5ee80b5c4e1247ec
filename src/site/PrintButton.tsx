import { useTranslation } from 'react-i18next';
import { ToolButton } from '#site/ToolButton.tsx';

/** Opens what can be printed of the article. */
export function PrintButton() {
  const { t } = useTranslation('tools/print');
  return (
    <ToolButton asks={{ tool: 'print' }} haspopup>
      {t('open')}
    </ToolButton>
  );
}
