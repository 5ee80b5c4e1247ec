import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StudyList } from '#study/store/study-list.ts';
import type { WordContent } from '#study/store/word-content.ts';
import style from '#study/views/SaveButton.later.module.css';
import { StudyFailure } from '#study/views/StudyFailure.tsx';
import { useKnownWords } from '#study/views/use-known-words.ts';
import { useListPress } from '#study/views/use-list-press.ts';
import type { LaterStudyList } from '#study/views/use-study-list.ts';
import { Icon } from '#ui/Icon.tsx';
import { RenewNotice } from '#ui/RenewNotice.tsx';
import { Waiting } from '#ui/Waiting.tsx';

interface KnownButtonProps {
  /** See `headwordAt`. */
  readonly headword: string;
  /** What is shown of it there: the list of known words shows it so. */
  readonly content?: WordContent | undefined;
  readonly study: LaterStudyList;
  /** The id of the word, where there are several. */
  readonly describedBy?: string;
}

/** Tells that the reader knows a word, in whatever text and form, or doesn't any more. */
export function KnownButton({ headword, content, study, describedBy }: KnownButtonProps) {
  const { t } = useTranslation('study/views');
  const isKnown = useKnownWords(study.list).has(headword);
  const write = (own: StudyList) => own.tellKnown([{ headword, content }], !isKnown);
  const { answer, isWaiting, press, forget } = useListPress(study, write, 'told');
  return (
    <>
      <button type="button" aria-pressed={isKnown} aria-describedby={describedBy} onClick={press}>
        <Icon of={isKnown ? CircleCheck : Circle} size={18} />
        {t('card.known')}
      </button>
      {isWaiting && <Waiting />}
      {answer === 'notLoaded' && <RenewNotice said="failed" onClose={forget} />}
      {typeof answer === 'object' && (
        <div role="alert" className={style.answer}>
          <StudyFailure error={answer} />
        </div>
      )}
    </>
  );
}
