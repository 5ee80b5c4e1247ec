import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type AnalysedSentence, coveredWords, type LoadAnalysis } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import '#reader/lookup/LookUp.later.module.css';
import { useAnalysis } from '#reader/lookup/use-analysis.ts';
import { useCleanSelection } from '#reader/lookup/use-clean-selection.ts';
import { useFreeSelection } from '#reader/lookup/use-free-selection.ts';
import { revealGloss, useLookUp } from '#reader/lookup/use-look-up.ts';
import { useOpenCard } from '#reader/lookup/use-open-card.ts';
import { useTokenKeys } from '#reader/lookup/use-token-keys.ts';
import { useWordKeys } from '#reader/lookup/use-word-keys.ts';
import { lightNothing, lightWord } from '#reader/lookup/word-lights.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';
import { neighbourWord, placeCursor } from '#reader/place/word-cursor.ts';
import { type WordPlace, wordElement, wordPlaceOf } from '#reader/place/word-place.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { RenewNotice } from '#ui/RenewNotice.tsx';
import { usePending } from '#ui/use-pending.ts';
import { Waiting } from '#ui/Waiting.tsx';

const GlossCard = lazyPart(async () => (await import('#reader/lookup/GlossCard.tsx')).GlossCard);
const SentenceStructure = lazyPart(
  async () => (await import('#reader/lookup/SentenceStructure.tsx')).SentenceStructure,
);

interface LookUpProps {
  readonly article: Article;
  readonly loadAnalysis: LoadAnalysis;
  /** Tells what a word means, where the page knows more of that than the text does. */
  readonly renderMeaning?: ((place: WordPlace, sentence: AnalysedSentence) => ReactNode) | undefined;
  /** Tells who is meant by the mentions that a word stands in. */
  readonly renderActors: (word: Element) => ReactNode;
  /** What the page lets a reader do with a word or its sentence, beside showing how the sentence is built. */
  readonly renderActions: (place: WordPlace, sentence: AnalysedSentence) => ReactNode;
}

/**
 * Looks words up: by pointer, by tap and by the word cursor. Nothing is drawn until the first word is asked for; the card
 * and what is known of the section at hand come while the page is idle, the structure of a sentence when it is asked for.
 */
export function LookUp({ article, loadAnalysis, renderMeaning, renderActors, renderActions }: LookUpProps) {
  const [words] = useChoice('words');
  const [selftest] = useChoice('selftest');
  const { sentences: known, sentenceOf, want } = useAnalysis(loadAnalysis);
  const [hasCard, setHasCard] = useState(false);
  const [place, setPlace] = useState<WordPlace>();
  const [structure, setStructure] = useState<{ sentence: AnalysedSentence; asked: readonly number[] }>();
  const [failed, setFailed] = useState(false);
  const [isPreparing, setPreparing] = useState(false);
  const [said, setSaid] = useState('');
  const shown = useRef<HTMLDivElement>(null);

  const prepare = async (id: string): Promise<void> => {
    await Promise.all([GlossCard.preload(), want(id)]);
    setHasCard(true);
  };
  // Nobody has asked yet, so nobody is told if it fails.
  const prefetch = useEffectEvent(() => {
    const sentence = sentenceAtEye();
    if (sentence) prepare(sentence.id).catch(() => undefined);
  });
  useEffect(() => prefetch(), []);

  const sentence = place && sentenceOf(place.sentence);
  const isReady = hasCard && sentence !== undefined;
  const hasJustClosed = useOpenCard(shown, place, isReady);
  const close = (): void => {
    // The focus has gone back to the word that the card was opened at; the reader is where they walked on to.
    if (place && wordPlaceOf(document.activeElement)) placeCursor(wordElement(place));
    setPlace(undefined);
    lightNothing();
  };
  const fail = (): void => {
    // First by itself: a popover that another one closes doesn't give the focus back.
    shown.current?.hidePopover();
    setFailed(true);
  };
  const [wait, isWaiting] = usePending();
  const lookUp = (asked: WordPlace): void => {
    setFailed(false);
    if (hasCard && sentenceOf(asked.sentence)) {
      setPlace(asked);
      return;
    }
    const isWanted = wait();
    prepare(asked.sentence).then(
      () => {
        if (isWanted()) setPlace(asked);
      },
      () => {
        if (isWanted()) fail();
      },
    );
  };
  /** With a self-test the first question shows the gloss under the word, and only the next looks it up. */
  const ask = (asked: WordPlace): void => {
    if (!(words && selftest && revealGloss(asked, sentenceOf(asked.sentence)))) lookUp(asked);
  };
  const light = (asked: WordPlace | undefined): void => {
    const analysed = asked && sentenceOf(asked.sentence);
    if (asked && analysed) lightWord(asked, analysed);
    else lightNothing();
    if (asked && !analysed) want(asked.sentence).catch(() => undefined);
  };

  useCleanSelection();
  useFreeSelection();
  useLookUp({
    sentences: known,
    sentenceOf,
    want,
    onWord: (word) => {
      if (!hasJustClosed(word)) ask(word);
    },
    onLeave: () => light(place ?? wordPlaceOf(document.activeElement)),
  });
  const sentences = articleSentences(article);
  const ids = sentences.map(({ id }) => id);
  const enterTranslation = useTokenKeys({ sentenceOf, say: setSaid });
  useWordKeys({
    sentences: ids,
    onCursor: (word) => light(wordPlaceOf(word)),
    onWord: ask,
    onLeave: () => light(place),
    onTranslation: enterTranslation,
  });
  // What is looked up, or has the cursor, lights up as soon as something is known of it.
  const relight = useEffectEvent(() => {
    const cursor = wordPlaceOf(document.activeElement);
    if (place) light(place);
    else if (cursor) light(cursor);
  });
  const current = sentenceOf(place?.sentence ?? wordPlaceOf(document.activeElement)?.sentence ?? '');
  useEffect(() => {
    if (place || current) relight();
  }, [place, current]);

  const move = (step: 1 | -1): void => {
    const element = place && wordElement(place);
    const next = element ? neighbourWord(ids, element, step) : undefined;
    next?.scrollIntoView({ block: 'nearest' });
    const asked = wordPlaceOf(next);
    if (asked) lookUp(asked);
  };
  const showStructure = async (of: AnalysedSentence, { position }: WordPlace): Promise<void> => {
    setFailed(false);
    setPreparing(true);
    await SentenceStructure.preload().finally(() => setPreparing(false));
    // Closed in the meantime, it is no longer wanted.
    if (!shown.current?.matches(':popover-open')) return;
    shown.current.hidePopover();
    setStructure({ sentence: of, asked: coveredWords(of, position) });
  };

  const element = place && wordElement(place);
  return (
    <>
      <p role="status" lang="en" className="visually-hidden">
        {said}
      </p>
      {hasCard && sentence && (
        <GlossCard
          ref={shown}
          sentence={sentence}
          place={place}
          translation={sentences.find(({ id }) => id === place.sentence)?.translation}
          isTranslated={sentences.some((one) => one.translation !== undefined)}
          meaning={renderMeaning?.(place, sentence)}
          onMove={move}
          onStructure={() => void showStructure(sentence, place).catch(fail)}
          onClose={close}
          actions={renderActions(place, sentence)}
        >
          {element && renderActors(element)}
        </GlossCard>
      )}
      {structure && <SentenceStructure {...structure} onClose={() => setStructure(undefined)} />}
      {(isWaiting || isPreparing) && <Waiting />}
      {failed && <RenewNotice said="failed" onClose={() => setFailed(false)} />}
    </>
  );
}
