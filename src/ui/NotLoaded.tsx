import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { renewPage } from '#ui/renew-page.ts';

interface NotLoadedProps {
  readonly onClose: () => void;
}

/** Says that what was asked for couldn't be loaded, and offers what helps where it has come broken: the page anew. */
export function NotLoaded({ onClose }: NotLoadedProps) {
  const { t } = useTranslation('ui');
  return (
    <Notice onClose={onClose}>
      {t('failed')}{' '}
      <button type="button" onClick={() => void renewPage()}>
        {t('renew')}
      </button>
    </Notice>
  );
}
