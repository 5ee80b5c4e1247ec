import { useTranslation } from 'react-i18next';
import { useRecords } from '#study/views/use-records.ts';
import { useStudyList } from '#study/views/use-study-list.ts';
import { siteAddress } from '#ui/site-address.ts';

/** Leads to the study list once something is in it, and says how much. */
export function SavedLink() {
  const { t, i18n } = useTranslation('study/views');
  const records = useRecords(useStudyList().list);
  const count = records?.ok ? records.value.expressions.filter((one) => !one.deleted.value).length : 0;
  if (count === 0) return null;
  return <a href={siteAddress(`/${i18n.language}/study`)}>{t('link.saved', { count })}</a>;
}
