import { useTranslation } from 'react-i18next';
import style from '#site/DeliveryNote.later.module.css';
import notice from '#ui/Notice.later.module.css';

interface DeliveryNoteProps {
  /** The page that it stands in: what it means there that the rest can't be had. */
  readonly page: 'article' | 'study' | 'shelf' | 'own';
}

/**
 * What the page has to say of its own files when none of them is there to say it: sentences that stand hidden in it, until
 * `delivery.ts` shows one. Alerts, which are told when they come to be seen; a status would have to be there before.
 */
export function DeliveryNote({ page }: DeliveryNoteProps) {
  const { t } = useTranslation('site');
  const { t: tUi } = useTranslation('ui');
  const said = `${notice.notice} ${style.said}`;
  return (
    <div data-delivery>
      <p role="alert" data-said="waiting" hidden className={said}>
        {t('delivery.waiting')}
      </p>
      <p role="alert" data-said="failed" hidden className={said}>
        {t(`delivery.failed.${page}`)} <button type="button">{tUi('again')}</button>
      </p>
    </div>
  );
}
