import { useTranslation } from 'react-i18next';
import { exportArticle } from '#tools/export/export.ts';
import { CommandButton } from '#ui/CommandButton.tsx';

/** Opens what the article can be saved as. */
export function ExportButton() {
  const { t } = useTranslation('tools/export');
  return (
    <CommandButton haspopup onClick={() => exportArticle.run()}>
      {t('open')}
    </CommandButton>
  );
}
