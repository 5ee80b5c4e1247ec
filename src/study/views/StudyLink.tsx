import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '#i18n/later-words.ts';
import { useRecords } from '#study/views/use-records.ts';
import { useStudyList } from '#study/views/use-study-list.ts';

type CountDue = typeof import('#study/review/review-queue.ts').countDue;

interface StudyLinkProps {
  readonly className?: string | undefined;
}

/**
 * Leads to the study list and says how many cards are to be reviewed, once that is known. Only for parts of a page that a
 * script draws: nothing of it can be used without. It brings its own words.
 */
export function StudyLink({ className }: StudyLinkProps) {
  const { t, i18n } = useTranslation('beside');
  const { list } = useStudyList();
  const records = useRecords(list);
  const [hasWords, setHasWords] = useState(i18n.hasResourceBundle(i18n.language, 'beside'));
  const [count, setCount] = useState<{ readonly due: CountDue }>();
  useEffect(() => {
    if (hasWords) return;
    loadLaterWords(i18n, 'beside').then(
      () => setHasWords(true),
      () => undefined,
    );
  }, [i18n, hasWords]);
  const hasSome = records?.ok === true && records.value.expressions.length > 0;
  useEffect(() => {
    if (!hasSome) return;
    import('#study/review/review-queue.ts').then(
      ({ countDue }) => setCount({ due: countDue }),
      () => undefined,
    );
  }, [hasSome]);
  if (!hasWords) return null;
  const { due, fresh } =
    count && records?.ok ? count.due(records.value.expressions, Date.now()) : { due: 0, fresh: 0 };
  return (
    <a href={`/${i18n.language}/study`} className={className}>
      {t('study.list')}
      {due + fresh > 0 && ` (${t('study.toReview', { count: due + fresh })})`}
    </a>
  );
}
