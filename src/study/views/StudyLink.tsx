import { useTranslation } from 'react-i18next';
import { useRecords } from '#study/views/use-records.ts';
import { useStudyList } from '#study/views/use-study-list.ts';
import { readClock } from '#ui/clock.ts';
import { siteAddress } from '#ui/site-address.ts';
import { useLoaded } from '#ui/use-loaded.ts';

interface StudyLinkProps {
  readonly className?: string | undefined;
}

/**
 * Leads to the study list and says how many cards are to be reviewed, once that is known. Only for parts of a page that a
 * script draws: nothing of it can be used without.
 */
export function StudyLink({ className }: StudyLinkProps) {
  const { t, i18n } = useTranslation('study/views');
  const { list } = useStudyList();
  const records = useRecords(list);
  const hasSome = records?.ok === true && records.value.expressions.length > 0;
  const queue = useLoaded(hasSome, () => import('#study/review/review-queue.ts'));
  const { due, fresh } =
    queue && records?.ok ? queue.countDue(records.value.expressions, readClock()) : { due: 0, fresh: 0 };
  return (
    <a href={siteAddress(`/${i18n.language}/study`)} className={className}>
      {due + fresh > 0 ? `${t('link.list')} (${t('link.toReview', { count: due + fresh })})` : t('link.list')}
    </a>
  );
}
