import { use, useState } from 'react';
import type { Language } from '#article/document/language.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import type { OwnText } from '#shelf/open/read-own-text.ts';
import { setTranslationRemoved } from '#shelf/store/change-text.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { EnglishNote } from '#shelf/views/EnglishNote.tsx';
import { emptyDraft } from '#shelf/views/english-draft.ts';
import { isStillUndone } from '#shelf/views/still-undone.ts';
import { addEnglish } from '#site/add-english.ts';
import { readClock } from '#ui/clock.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useCommand } from '#ui/use-command.ts';

const AddEnglish = lazyPart(async () => (await import('#site/AddEnglish.tsx')).AddEnglish);

interface OwnEnglishProps {
  readonly own: OwnText;
  readonly language: Language;
  /** The text has another translation, or none any more, and is to be drawn anew. */
  readonly onChange: () => void;
}

const store = openShelfStore();

/** The English of a text of the reader's own: what is known of it, and how it is added, taken away and brought back. */
export function OwnEnglish({ own, language, onChange }: OwnEnglishProps) {
  const { text, translation, notes, unkept } = own;
  const choices = use(ChoicesContext);
  const [draft, setDraft] = useState(emptyDraft);
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<'notKept' | 'lost'>();
  const [opened] = useState(readClock);
  const open = () => setAdding(true);
  useCommand(addEnglish, open);
  const close = () => setAdding(false);
  const remove = async (removed: boolean) => {
    setFailure(undefined);
    const outcome = await store.change(text.id, (kept) => setTranslationRemoved(kept, removed, readClock()));
    if (!outcome.ok) setFailure('notKept');
    else if (outcome.value?.translation?.value.removed === removed) onChange();
    else setFailure('lost');
  };
  const stamped = text.translation;
  return (
    <>
      <EnglishNote
        text={text}
        fit={translation?.fit}
        confirms={notes.some(({ rule }) => rule === 'analysed')}
        canUndo={stamped?.value.removed === true && isStillUndone(stamped.at, opened)}
        language={language}
        onAdd={open}
        onRemove={unkept === undefined ? () => void remove(true) : undefined}
        onUndo={() => void remove(false)}
        failure={failure}
      />
      {isAdding && (
        <AddEnglish
          own={own}
          store={store}
          draft={draft}
          onDraft={setDraft}
          onKept={() => {
            // Who adds it wants to see it.
            if (choices.getState().translation === 'off') choices.correct({ translation: 'below' });
            onChange();
          }}
          onClose={close}
          onForgotten={close}
        />
      )}
    </>
  );
}
