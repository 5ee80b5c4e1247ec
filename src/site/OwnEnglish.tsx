import { use, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { focusLayer } from '#reader/layers/focus-layer.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import type { OwnText } from '#shelf/open/read-own-text.ts';
import { setTranslationRemoved } from '#shelf/store/change-text.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { EnglishNote } from '#shelf/views/EnglishNote.tsx';
import { isStillUndone } from '#shelf/views/still-undone.ts';
import { tellFit } from '#shelf/views/tell-fit.ts';
import { useEnglishDraft } from '#shelf/views/use-english-draft.ts';
import { addEnglish } from '#site/add-english.ts';
import { readClock } from '#ui/clock.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useCommand } from '#ui/use-command.ts';

const AddEnglish = lazyPart(async () => (await import('#site/AddEnglish.tsx')).AddEnglish);

interface OwnEnglishProps {
  readonly own: OwnText;
  readonly language: Language;
}

/** What the reader has done to the English, of the text as it was then. */
interface Change {
  readonly kind: 'added' | 'replaced' | 'removed' | 'back';
  readonly before: OwnText;
}

const store = openShelfStore();

/** The English of a text of the reader's own: what is known of it, and how it is added, corrected, taken away and brought back. */
export function OwnEnglish({ own, language }: OwnEnglishProps) {
  const { t } = useTranslation('shelf/views');
  const { text, translation, notes, unkept } = own;
  const choices = use(ChoicesContext);
  const [draft, setDraft] = useEnglishDraft(text.id);
  const [isAdding, setAdding] = useState(false);
  const [change, setChange] = useState<Change>();
  const [failure, setFailure] = useState<'notKept' | 'lost'>();
  const [opened] = useState(readClock);
  const isChanging = change?.before === own;
  const open = () => setAdding(true);
  useCommand(addEnglish, open);
  const close = () => setAdding(false);
  // The page hears of it, and reads the text anew: `own` is another then.
  const become = (kind: Change['kind']) => setChange({ kind, before: own });
  const remove = async (removed: boolean) => {
    if (isChanging) return;
    setFailure(undefined);
    const outcome = await store.change(text.id, (kept) => setTranslationRemoved(kept, removed, readClock()));
    if (!outcome.ok) setFailure('notKept');
    else if (outcome.value?.translation?.value.removed === removed) become(removed ? 'removed' : 'back');
    else setFailure('lost');
  };
  // The button that asked for English is gone from the bar, and what shows it stands there.
  const land = useEffectEvent(() => {
    if (change && document.activeElement === document.body) focusLayer('translation');
  });
  useEffect(() => {
    if (!isChanging) land();
  }, [isChanging]);
  const stamped = text.translation;
  const said = () => {
    if (!change || isChanging) return change && t('english.changing');
    const told = t(`english.done.${change.kind}`);
    return translation?.fit ? `${told} ${tellFit(translation.fit, t)}` : told;
  };
  return (
    <>
      <EnglishNote
        text={text}
        fit={translation?.fit}
        confirms={notes.some(({ rule }) => rule === 'analysed')}
        canUndo={stamped?.value.removed === true && isStillUndone(stamped.at, opened)}
        language={language}
        onWrite={open}
        onRemove={unkept === undefined ? () => void remove(true) : undefined}
        onUndo={() => void remove(false)}
        failure={failure}
      />
      <p role="status" className={isChanging ? undefined : 'visually-hidden'}>
        {said()}
      </p>
      {isAdding && (
        <AddEnglish
          own={own}
          store={store}
          draft={draft}
          onDraft={setDraft}
          onKept={() => {
            // Who adds it wants to see it.
            if (choices.getState().translation === 'off') choices.correct({ translation: 'below' });
            close();
            setDraft(undefined);
            become(translationOf(text) ? 'replaced' : 'added');
          }}
          onClose={close}
          onForgotten={close}
        />
      )}
    </>
  );
}
