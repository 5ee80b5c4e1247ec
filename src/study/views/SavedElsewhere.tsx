import { useTranslation } from 'react-i18next';
import type { FoundExpression } from '#study/store/find-expression.ts';
import { savedElsewhere } from '#study/store/met-words.ts';
import type { StudyList } from '#study/store/study-list.ts';
import style from '#study/views/SavedElsewhere.later.module.css';
import { useRecords } from '#study/views/use-records.ts';
import { siteAddress } from '#ui/site-address.ts';

interface SavedElsewhereProps {
  readonly found: FoundExpression;
  readonly list: StudyList | undefined;
}

/** Tells where the reader has saved the same word before: in its sentence of then, which leads there. */
export function SavedElsewhere({ found, list }: SavedElsewhereProps) {
  const { t, i18n } = useTranslation('study/views');
  const records = useRecords(list);
  const [last] = records?.ok ? savedElsewhere(records.value.expressions, found) : [];
  if (!last) return null;
  const { article, sentence } = last.place;
  return (
    <p className={style.elsewhere}>
      {t('card.before')}{' '}
      <a lang="de" href={siteAddress(`/${i18n.language}/${article}#${sentence}`)}>
        {last.content.value.sentence}
      </a>
    </p>
  );
}
