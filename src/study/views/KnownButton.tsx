import { Circle, CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageError } from '#keep/storage-error.ts';
import style from '#study/views/SaveButton.later.module.css';
import { StudyFailure } from '#study/views/StudyFailure.tsx';
import { useKnownWords } from '#study/views/use-known-words.ts';
import type { LaterStudyList } from '#study/views/use-study-list.ts';
import { Icon } from '#ui/Icon.tsx';
import { RenewNotice } from '#ui/RenewNotice.tsx';
import { Waiting } from '#ui/Waiting.tsx';

interface KnownButtonProps {
  /** See `headwordAt`. */
  readonly headword: string;
  readonly study: LaterStudyList;
}

/** What came of the last press: that it is told the button itself says. */
type Answer = 'told' | 'notLoaded' | StorageError;

/** Tells that the reader knows a word, in whatever text and form, or doesn't any more. */
export function KnownButton({ headword, study: { list, load } }: KnownButtonProps) {
  const { t } = useTranslation('study/views');
  const isKnown = useKnownWords(list).has(headword);
  const [answer, setAnswer] = useState<Answer>();
  const [isWaiting, setWaiting] = useState(false);
  const isBusy = useRef(false);

  const tell = async (): Promise<Answer> => {
    try {
      const outcome = await (await load()).tellKnown(headword, !isKnown);
      return outcome.ok ? 'told' : outcome.error;
    } catch {
      return 'notLoaded';
    }
  };
  const press = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setWaiting(true);
    setAnswer(await tell());
    setWaiting(false);
    isBusy.current = false;
  };
  return (
    <>
      <button type="button" aria-pressed={isKnown} onClick={() => void press()}>
        <Icon of={isKnown ? CircleCheck : Circle} size={18} />
        {t('card.known')}
      </button>
      {isWaiting && <Waiting />}
      {answer === 'notLoaded' && <RenewNotice said="failed" onClose={() => setAnswer(undefined)} />}
      {typeof answer === 'object' && (
        <div role="alert" className={style.answer}>
          <StudyFailure error={answer} />
        </div>
      )}
    </>
  );
}
