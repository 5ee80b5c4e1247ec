import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { renewPage } from '#ui/renew-page.ts';

interface RenewNoticeProps {
  /** It couldn't be loaded, or it has broken. */
  readonly said: 'failed' | 'broken';
  readonly onClose: () => void;
}

/** Says why something isn't there, and offers what helps where it has come broken: the page anew. */
export function RenewNotice({ said, onClose }: RenewNoticeProps) {
  const { t } = useTranslation('ui');
  return (
    <Notice onClose={onClose}>
      {said === 'failed' ? t('failed') : t('broken')}{' '}
      <button type="button" onClick={() => void renewPage()}>
        {t('renew')}
      </button>
    </Notice>
  );
}
