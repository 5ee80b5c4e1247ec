import { useEffect, useEffectEvent, useRef } from 'react';
import { type AnalysedSentence, expressionOf, printedWord } from '#article/document/analysis.ts';
import type { KnownSentences } from '#reader/lookup/use-analysis.ts';
import { lightNothing, lightToken, lightWord, tokenAt } from '#reader/lookup/word-lights.ts';
import { articleElement, translationElement } from '#reader/place/text-elements.ts';
import { type WordPlace, wordElement, wordPlaceOf } from '#reader/place/word-place.ts';
import { useListening } from '#ui/use-listening.ts';

/** Whether the reader is about to select text, so that a click asks nothing. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** Shows the gloss of a word that is being tested, wherever in its expression it stands; false where it was shown before. */
export function revealGloss(place: WordPlace, sentence: AnalysedSentence | undefined): boolean {
  const expression = sentence && expressionOf(sentence, place.position);
  const positions =
    sentence && expression ? expression.words.map((word) => printedWord(sentence, word)) : [place.position];
  const glossed = new Set(
    positions.flatMap((position) => {
      const element = wordElement({ ...place, position });
      // Words that stand side by side have their gloss together.
      return element?.closest<HTMLElement>('[data-run]') ?? element ?? [];
    }),
  );
  const hidden = [...glossed]
    // Not where a gloss is left out, under a common word.
    .filter(
      (element) =>
        element.lastElementChild?.checkVisibility() === true && element.dataset.revealed === undefined,
    );
  for (const element of hidden) element.dataset.revealed = '';
  return hidden.length > 0;
}

/** A translation that was opened at the lower edge of the window would else be behind it. */
function bringIntoView({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !target.checked) return;
  translationElement(target.dataset.opens ?? '')?.scrollIntoView({ block: 'nearest' });
}

interface LookUpEvents extends KnownSentences {
  readonly onWord: (place: WordPlace) => void;
  /** The pointer has left the text. */
  readonly onLeave: () => void;
}

/**
 * Listens to the article as a whole, no listener per word: a pointer over a word lights it, with all that belongs to it
 * and its counterpart; a click or a tap looks it up.
 */
export function useLookUp({ sentences, sentenceOf, want, onWord, onLeave }: LookUpEvents): void {
  // Held until something else is pointed at: nothing flickers in the gaps between words and lines.
  const pointed = useRef('');

  const lastPointer = useRef<PointerEvent>(undefined);

  const point = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    lastPointer.current = event;
    const word = wordPlaceOf(event.target);
    const token = word ? undefined : tokenAt(event.clientX, event.clientY, sentenceOf);
    const name = word ? `${word.sentence}.${word.position}` : token ? `${token.sentence}:${token.token}` : '';
    if (name === '' || name === pointed.current) return;
    const id = word?.sentence ?? token?.sentence ?? '';
    const sentence = sentenceOf(id);
    if (!sentence) return void want(id).catch(() => undefined);
    pointed.current = name;
    if (word) lightWord(word, sentence);
    else if (token) lightToken(token.sentence, token.token, sentence);
  });
  const leave = useEffectEvent(() => {
    lastPointer.current = undefined;
    pointed.current = '';
    onLeave();
  });
  const click = useEffectEvent((event: MouseEvent) => {
    if (isSelecting()) return;
    const word = wordPlaceOf(event.target);
    if (word) {
      onWord(word);
      return;
    }
    const token = tokenAt(event.clientX, event.clientY, sentenceOf);
    const sentence = token && sentenceOf(token.sentence);
    if (token && sentence) lightToken(token.sentence, token.token, sentence);
  });

  // What was pointed at before anything was known of it.
  useEffect(() => {
    if (
      lastPointer.current &&
      Object.hasOwn(sentences, wordPlaceOf(lastPointer.current.target)?.sentence ?? '')
    )
      point(lastPointer.current);
  }, [sentences]);

  useListening((signal) => {
    const article = articleElement();
    if (!article) return;
    const options = { signal, passive: true };
    article.addEventListener('pointermove', (event) => point(event), options);
    article.addEventListener('pointerleave', () => leave(), options);
    article.addEventListener('click', (event) => click(event), options);
    article.addEventListener('change', bringIntoView, options);
    return lightNothing;
  }, []);
}
