import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { sentenceElement } from '#reader/place/text-elements.ts';
import { useSentenceInHand } from '#reader/place/use-sentence-in-hand.ts';
import { askForTool, useAskedTool } from '#site/asked-tool.ts';
import type { ArticlePageData } from '#site/page-data.ts';
import type { QuoteRequest } from '#site/Quoting.tsx';
import { articleAddress } from '#tools/quote/article-link.ts';
import { selectedRange } from '#tools/quote/selected-range.ts';
import type { ReadRequest } from '#tools/speech/ReadAloud.tsx';
import { findSpeech } from '#tools/speech/speech-platform.ts';
import { useGermanVoices } from '#tools/speech/use-german-voices.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { Notice } from '#ui/Notice.tsx';

interface TextToolsProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly page: ArticlePageData;
}

const Listening = lazyPart(async () => (await import('#site/Listening.tsx')).Listening);
const Quoting = lazyPart(async () => (await import('#site/Quoting.tsx')).Quoting);
const Printing = lazyPart(async () => (await import('#site/Printing.tsx')).Printing);

/** What a script does with the text as a whole: reads it aloud, quotes it, prints it. Each is fetched on first use. */
export function TextTools({ article, apparatus, page: { language, files } }: TextToolsProps) {
  const { t } = useTranslation('tools/speech');
  const [platform] = useState(findSpeech);
  const voices = useGermanVoices(platform);
  const sentenceInHand = useSentenceInHand(article);
  const [start, setStart] = useState<ReadRequest>();
  /** Whether there is anything to be quoted, and what is asked to be. */
  const [quotes, setQuotes] = useState(false);
  const [quoted, setQuoted] = useState<QuoteRequest>();
  const [prints, setPrints] = useState(false);
  const [notice, setNotice] = useState<string>();

  /** The cursor is where the voice was; at the end of the article, where it had come to its end. */
  const stopListening = (sentence = articleSentences(article).at(-1)?.id): void => {
    setStart(undefined);
    sentenceElement(sentence ?? '')?.focus({ preventScroll: true });
  };
  useAskedTool((asked) => {
    if (asked.tool === 'comfort' || asked.tool === 'shortcuts') return false;
    const sentence = sentenceInHand();
    setNotice(undefined);
    if (asked.tool === 'listen') {
      if (asked.toggles && start !== undefined)
        stopListening(document.querySelector('[data-spoken="sentence"]')?.id);
      else if (voices === 'none') setNotice(t('noVoice'));
      else setStart({ sentence });
    } else if (asked.tool === 'quote') {
      const range = asked.sentence === undefined ? selectedRange() : undefined;
      setQuotes(true);
      setQuoted({ range, sentence: asked.sentence ?? sentence });
    } else setPrints(true);
    return true;
  });
  // Asked for before the platform had said which voices it has.
  const isInVain = start !== undefined && voices === 'none';
  useEffect(() => {
    if (!isInVain) return;
    setStart(undefined);
    setNotice(t('noVoice'));
  }, [isInVain, t]);
  useShortcuts({
    listen: () => askForTool({ tool: 'listen', toggles: true }),
    quote: () => askForTool({ tool: 'quote' }),
  });

  // The voice must begin within the reader's gesture on some phones, so that there is no time to fetch it then.
  const canListen = typeof voices !== 'string';
  useEffect(() => {
    if (canListen) Listening.preload().catch(() => undefined);
  }, [canListen]);
  // And a button beside a selection comes with the first one.
  useEffect(() => {
    const listen = () => {
      if (!selectedRange()) return;
      Quoting.preload().then(
        () => setQuotes(true),
        () => undefined,
      );
    };
    // What was selected before this was there.
    listen();
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, []);

  return (
    <>
      {platform && typeof voices !== 'string' && start !== undefined && (
        <Listening
          article={article}
          platform={platform}
          voices={voices}
          start={start}
          onClose={stopListening}
          onFailed={() => setStart(undefined)}
        />
      )}
      {quotes && (
        <Quoting
          article={article}
          language={language}
          request={quoted}
          onFailed={() => {
            setQuotes(false);
            setQuoted(undefined);
          }}
        />
      )}
      {prints && (
        <Printing
          article={article}
          apparatus={apparatus}
          language={language}
          files={files}
          address={articleAddress(article, language, location.origin)}
          onClose={(failure) => {
            setPrints(false);
            setNotice(failure);
          }}
          onFailed={() => setPrints(false)}
        />
      )}
      {notice !== undefined && <Notice onClose={() => setNotice(undefined)}>{notice}</Notice>}
    </>
  );
}
