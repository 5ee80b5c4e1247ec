import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inlineText } from '#article/document/inline.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { type DeviceTranslator, findTranslator } from '#shelf/open/device-translator.ts';
import type { OwnText } from '#shelf/open/read-own-text.ts';
import { keepEnglish, matchEnglish, readEnglish, translateOnDevice } from '#shelf/open/translate-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { EnglishDialog } from '#shelf/views/EnglishDialog.tsx';
import type { EnglishDraft } from '#shelf/views/english-draft.ts';
import { readClock } from '#ui/clock.ts';

interface AddEnglishProps {
  readonly own: OwnText;
  readonly store: ShelfStore;
  /** What was written; it is there when this is asked for again. Nothing where the reader has not written: they begin with what is kept. */
  readonly draft: EnglishDraft | undefined;
  readonly onDraft: (draft: EnglishDraft) => void;
  /** It is closed, for a translation has been kept. */
  readonly onKept: () => void;
  /** It is closed without. */
  readonly onClose: () => void;
}

function originOf({ by }: EnglishDraft) {
  const name = by.trim();
  return { way: 'pasted', added: readClock(), ...(name !== '' && { by: name }) } as const;
}

/** The sentences of a text, and its title. */
function germanOf({ article }: OwnText): readonly string[] {
  const sentences = articleSentences(article).map(({ inlines }) => inlineText(inlines));
  return [article.title.de, ...sentences];
}

/** Asks for the English of a text of the reader's own, holds it against the German, and keeps it. */
export function AddEnglish({ own, store, draft, onDraft, onKept, onClose }: AddEnglishProps) {
  const { t } = useTranslation('shelf/views');
  const { id } = own.text;
  const [first, setFirst] = useState<EnglishDraft>();
  const [translator, setTranslator] = useState<DeviceTranslator>();
  const isKept = useRef(false);
  const begin = useEffectEvent(async () => {
    if (draft) return;
    const { way, by = way === 'browser' ? t('english.byBrowser') : '' } = translationOf(own.text) ?? {};
    setFirst({ text: (await readEnglish(store, own.text)) ?? '', by });
  });
  useEffect(() => {
    void findTranslator().then(setTranslator);
    void begin();
  }, []);
  const written = draft ?? first;
  if (!written) return null;
  return (
    <EnglishDialog
      draft={written}
      onDraft={onDraft}
      match={(text, onProgress, signal) =>
        matchEnglish(id, text.text, { origin: originOf(text), onProgress, signal })
      }
      device={
        translator && {
          needsDownload: translator.needsDownload,
          translate: (onProgress, signal) =>
            translateOnDevice(translator, id, germanOf(own), { onProgress, signal }),
        }
      }
      onKeep={async (translated, origin) => {
        const kept = await keepEnglish(store, id, translated, origin);
        isKept.current = kept.ok && kept.value !== undefined;
        return isKept.current;
      }}
      onClose={() => (isKept.current ? onKept() : onClose())}
    />
  );
}
