import { useTranslation } from 'react-i18next';
import { print } from '#tools/print/print.ts';
import { CommandButton } from '#ui/CommandButton.tsx';

/** Opens what can be printed of the article. */
export function PrintButton() {
  const { t } = useTranslation('tools/print');
  return (
    <CommandButton haspopup onClick={() => print.run()}>
      {t('open')}
    </CommandButton>
  );
}
