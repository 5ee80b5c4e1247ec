import { Bookmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundExpression } from '#study/store/find-expression.ts';
import { expressionId } from '#study/store/saved-expression.ts';
import style from '#study/views/SaveButton.later.module.css';
import { StudyFailure } from '#study/views/StudyFailure.tsx';
import { useListPress } from '#study/views/use-list-press.ts';
import { useRecords } from '#study/views/use-records.ts';
import type { LaterStudyList } from '#study/views/use-study-list.ts';
import { Icon } from '#ui/Icon.tsx';
import { RenewNotice } from '#ui/RenewNotice.tsx';
import { siteAddress } from '#ui/site-address.ts';
import { Waiting } from '#ui/Waiting.tsx';

interface SaveButtonProps {
  readonly found: FoundExpression;
  readonly study: LaterStudyList;
  /** The id of the expression, where there are several. */
  readonly describedBy?: string;
}

/** Saves an expression as a whole, or takes it out of the study list again. */
export function SaveButton({ found, study, describedBy }: SaveButtonProps) {
  const { t, i18n } = useTranslation('study/views');
  const records = useRecords(study.list);
  const id = expressionId(found.place);
  const isSaved =
    records?.ok === true && records.value.expressions.some((one) => one.id === id && !one.deleted.value);

  const { answer, isWaiting, press, forget } = useListPress(
    study,
    (own) => (isSaved ? own.remove(id) : own.save(found)),
    isSaved ? 'removed' : 'saved',
  );
  return (
    <>
      <button type="button" aria-pressed={isSaved} aria-describedby={describedBy} onClick={press}>
        <Icon of={Bookmark} size={18} isFilled={isSaved} />
        {isSaved ? t('card.saved') : t('card.save')}
      </button>
      {isWaiting && <Waiting />}
      {answer === 'notLoaded' && <RenewNotice said="failed" onClose={forget} />}
      <div role="status" className={style.answer}>
        {(answer === 'saved' || answer === 'removed') && (
          <span key={answer}>
            <span lang="de">{found.content.dictionary}</span>{' '}
            {answer === 'saved' ? t('card.isSaved') : t('card.isRemoved')}{' '}
            <a href={siteAddress(`/${i18n.language}/study`)}>{t('card.studyList')}</a>
          </span>
        )}
        {typeof answer === 'object' && <StudyFailure error={answer} />}
      </div>
    </>
  );
}
