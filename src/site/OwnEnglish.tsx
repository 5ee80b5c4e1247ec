import { useState } from 'react';
import { inlineText } from '#article/document/inline.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { type DeviceTranslator, findTranslator } from '#shelf/open/device-translator.ts';
import type { OwnText } from '#shelf/open/read-own-text.ts';
import { keepEnglish, matchEnglish, removeEnglish, translateOnDevice } from '#shelf/open/translate-text.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { EnglishNote } from '#shelf/views/EnglishNote.tsx';
import { type EnglishDraft, emptyDraft } from '#shelf/views/english-draft.ts';
import { isStillUndone } from '#shelf/views/still-undone.ts';
import { addEnglish } from '#site/add-english.ts';
import { readClock } from '#ui/clock.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useCommand } from '#ui/use-command.ts';

const EnglishDialog = lazyPart(async () => (await import('#shelf/views/EnglishDialog.tsx')).EnglishDialog);

interface OwnEnglishProps {
  readonly own: OwnText;
  readonly language: Language;
  /** The text has another translation, or none any more, and is to be drawn anew. */
  readonly onChange: () => void;
}

const store = openShelfStore();

function originOf({ by }: EnglishDraft) {
  const name = by.trim();
  return { way: 'pasted', added: readClock(), ...(name !== '' && { by: name }) } as const;
}

/** The sentences of a text, and its title. */
function germanOf({ article }: OwnText): readonly string[] {
  const sentences = articleSentences(article).map(({ inlines }) => inlineText(inlines));
  return [article.title.de, ...sentences];
}

/** The English of a text of the reader's own: what is known of it, and how it is added, taken away and brought back. */
export function OwnEnglish({ own, language, onChange }: OwnEnglishProps) {
  const { text, translation, notes, unkept } = own;
  const [draft, setDraft] = useState(emptyDraft);
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<'notKept' | 'lost'>();
  const [opened] = useState(readClock);
  const [translator, setTranslator] = useState<DeviceTranslator>();
  const open = () => {
    setAdding(true);
    void findTranslator().then(setTranslator);
  };
  useCommand(addEnglish, open);
  const close = () => setAdding(false);
  const remove = async (removed: boolean) => {
    setFailure(undefined);
    const outcome = await removeEnglish(store, text.id, removed);
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
        <EnglishDialog
          draft={draft}
          onDraft={setDraft}
          match={(written, onProgress, signal) =>
            matchEnglish(text.id, written.text, { origin: originOf(written), onProgress, signal })
          }
          device={
            translator && {
              needsDownload: translator.needsDownload,
              translate: (onProgress, signal) =>
                translateOnDevice(translator, text.id, germanOf(own), { onProgress, signal }),
            }
          }
          onKeep={async (translated, origin) => {
            const kept = await keepEnglish(store, text.id, translated, origin);
            if (!kept.ok || !kept.value) return false;
            onChange();
            return true;
          }}
          onClose={close}
          onForgotten={close}
        />
      )}
    </>
  );
}
