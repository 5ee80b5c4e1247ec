import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { useShortcut } from '#reader/layers/use-shortcuts.ts';
import { sentenceElement } from '#reader/place/text-elements.ts';
import { listen, listenKey } from '#tools/speech/listen.ts';
import type { ReadRequest } from '#tools/speech/ReadAloud.tsx';
import { findSpeech } from '#tools/speech/speech-platform.ts';
import { useGermanVoices } from '#tools/speech/use-german-voices.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { Notice } from '#ui/Notice.tsx';
import { useCommand } from '#ui/use-command.ts';

interface ListenPartProps {
  readonly article: Article;
  /** Tells at which sentence the reader is, by its id. */
  readonly sentenceInHand: () => string | undefined;
}

const Listening = lazyPart(async () => (await import('#tools/speech/Listening.tsx')).Listening);

/** Reads the article aloud when that is asked for, by button or key; or says that the device has no German voice. */
export function ListenPart({ article, sentenceInHand }: ListenPartProps) {
  const { t } = useTranslation('tools/speech');
  const [platform] = useState(findSpeech);
  const voices = useGermanVoices(platform);
  const [start, setStart] = useState<ReadRequest>();
  const [isInVain, setInVain] = useState(false);

  /** The cursor is where the voice was; at the end of the article, where it had come to its end. */
  const stop = (sentence = articleSentences(article).at(-1)?.id): void => {
    setStart(undefined);
    sentenceElement(sentence ?? '')?.focus({ preventScroll: true });
  };
  useCommand(listen, ({ toggles }) => {
    // What marks the text comes with the voice, and tells nobody where that is but by its marks.
    if (toggles && start !== undefined) stop(document.querySelector('[data-spoken="sentence"]')?.id);
    else {
      setInVain(false);
      setStart({ sentence: sentenceInHand() });
    }
  });
  useShortcut(listenKey, () => listen.run({ toggles: true }));

  // The voice must begin within the reader's gesture on some phones, so that there is no time to fetch it then.
  const canListen = typeof voices !== 'string';
  useEffect(() => {
    if (canListen) Listening.preload().catch(() => undefined);
  }, [canListen]);

  // Also where it was asked for before the platform had said which voices it has, or where the last one is removed.
  if (start !== undefined && voices === 'none') {
    setStart(undefined);
    setInVain(true);
  }
  if (isInVain) return <Notice onClose={() => setInVain(false)}>{t('noVoice')}</Notice>;
  return (
    platform &&
    canListen &&
    start !== undefined && (
      <Listening
        article={article}
        platform={platform}
        voices={voices}
        start={start}
        onClose={stop}
        onForgotten={() => setStart(undefined)}
      />
    )
  );
}
