import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addEnglish } from '#site/add-english.ts';
import { Icon } from '#ui/Icon.tsx';

/** Stands in the bar of a text of the reader's own where a translation would be shown, and lets them add one. */
export function AddEnglishButton() {
  const { t } = useTranslation('shelf/views');
  return (
    <button type="button" aria-haspopup="dialog" onClick={() => addEnglish.run()}>
      <Icon of={Languages} />
      <span>{t('english.short')}</span>
    </button>
  );
}
