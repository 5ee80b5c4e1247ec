import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { useSentenceInHand } from '#reader/place/use-sentence-in-hand.ts';
import { type AskedTool, askForTool, takeUpTool, useAskedTool } from '#site/asked-tool.ts';
import type { QuoteRequest } from '#site/Quoting.tsx';
import { useAskedView } from '#site/use-asked-view.ts';
import { articleAddress } from '#tools/quote/article-link.ts';
import { selectedRange } from '#tools/quote/selected-range.ts';
import type { ReadRequest } from '#tools/speech/ReadAloud.tsx';
import { findSpeech } from '#tools/speech/speech-platform.ts';
import { useGermanVoices } from '#tools/speech/use-german-voices.ts';
import { Notice } from '#ui/Notice.tsx';

interface TextToolsProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
}

const loadListening = async () => (await import('#site/Listening.tsx')).Listening;
const loadQuoting = async () => (await import('#site/Quoting.tsx')).Quoting;
const loadPrinting = async () => (await import('#site/Printing.tsx')).Printing;

/** What a script does with the text as a whole: reads it aloud, quotes it, prints it. Each is fetched on first use. */
export function TextTools({ article, apparatus, language }: TextToolsProps) {
  const { t } = useTranslation();
  const { t: tBeside } = useTranslation('beside');
  const asked = useAskedTool();
  const [platform] = useState(findSpeech);
  const voices = useGermanVoices(platform);
  const sentenceInHand = useSentenceInHand(article);
  const listening = useAskedView(loadListening, 'speech');
  const quoting = useAskedView(loadQuoting, 'quote');
  const printing = useAskedView(loadPrinting, 'print');
  const [start, setStart] = useState<ReadRequest>();
  const [quoted, setQuoted] = useState<QuoteRequest>();
  const [prints, setPrints] = useState(false);
  const [notice, setNotice] = useState<string>();

  /** The cursor is where the voice was; at the end of the article, where it had come to its end. */
  const stopListening = (sentence = articleSentences(article).at(-1)?.id): void => {
    setStart(undefined);
    document.getElementById(sentence ?? '')?.focus({ preventScroll: true });
  };
  const show = (want: () => Promise<void>, run: () => void): void => {
    setNotice(undefined);
    want().then(run, () => setNotice(t('text.failed')));
  };
  const takeUp = useEffectEvent((tool: AskedTool) => {
    takeUpTool();
    const sentence = sentenceInHand();
    if (tool.tool === 'listen') {
      if (tool.toggles && start !== undefined)
        stopListening(document.querySelector('[data-spoken="sentence"]')?.id);
      else if (voices === 'none') setNotice(tBeside('tools.noVoice'));
      else show(listening.want, () => setStart({ sentence }));
    } else if (tool.tool === 'quote') {
      const range = tool.sentence === undefined ? selectedRange() : undefined;
      show(quoting.want, () => setQuoted({ range, sentence: tool.sentence ?? sentence }));
    } else {
      show(printing.want, () => setPrints(true));
    }
  });
  useEffect(() => {
    if (asked) takeUp(asked);
  }, [asked]);
  // Asked for before the platform had said which voices it has.
  const isInVain = start !== undefined && voices === 'none';
  useEffect(() => {
    if (!isInVain) return;
    setStart(undefined);
    setNotice(tBeside('tools.noVoice'));
  }, [isInVain, tBeside]);
  useShortcuts({
    listen: () => askForTool({ tool: 'listen', toggles: true }),
    quote: () => askForTool({ tool: 'quote' }),
  });

  // The voice must begin within the reader's gesture on some phones, so that there is no time to fetch it then.
  const prefetchListening = useEffectEvent(() => void listening.want().catch(() => undefined));
  const canListen = typeof voices !== 'string';
  useEffect(() => {
    if (canListen) prefetchListening();
  }, [canListen]);
  // And a button beside a selection comes with the first one.
  const prefetchQuoting = useEffectEvent(() => {
    if (selectedRange()) quoting.want().catch(() => undefined);
  });
  useEffect(() => {
    const listen = () => prefetchQuoting();
    // What was selected before this was there.
    listen();
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, []);

  return (
    <>
      {listening.View && platform && typeof voices !== 'string' && start !== undefined && (
        <listening.View
          article={article}
          platform={platform}
          voices={voices}
          start={start}
          onClose={stopListening}
        />
      )}
      {quoting.View && <quoting.View article={article} language={language} request={quoted} />}
      {printing.View && prints && (
        <printing.View
          article={article}
          apparatus={apparatus}
          language={language}
          address={articleAddress(article, language, location.origin)}
          onClose={(failure) => {
            setPrints(false);
            setNotice(failure);
          }}
        />
      )}
      {notice !== undefined && <Notice onClose={() => setNotice(undefined)}>{notice}</Notice>}
    </>
  );
}
