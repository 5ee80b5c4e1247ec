import { useTranslation } from 'react-i18next';
import style from '#ui/Notice.later.module.css';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';

/** Says that what was asked for is on its way, where that takes so long that one could think it was lost. */
export function Waiting() {
  const { t } = useTranslation('ui');
  return (
    <p ref={openWhenDrawn} popover="manual" role="status" className={`${style.notice} ${style.waiting}`}>
      {t('waiting')}
    </p>
  );
}
