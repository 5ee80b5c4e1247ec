import { useEffectEvent, useRef } from 'react';
import {
  type AnalysedSentence,
  coveredWords,
  findCounterpart,
  findOriginal,
  printedWord,
} from '#article/document/analysis.ts';
import type { KnownSentences } from '#reader/lookup/use-analysis.ts';
import { lightNothing, lightToken } from '#reader/lookup/word-lights.ts';
import { articleElement, sentenceElement, translationElement } from '#reader/place/text-elements.ts';
import { placeCursor } from '#reader/place/word-cursor.ts';
import { type WordPlace, wordElement } from '#reader/place/word-place.ts';
import { pressedKey } from '#ui/pressed-key.ts';
import { useListening } from '#ui/use-listening.ts';

/** A token of the translation that has the cursor. */
interface TokenPlace {
  readonly sentence: string;
  readonly token: number;
}

interface TokenKeys {
  readonly sentenceOf: KnownSentences['sentenceOf'];
  /** Says the token, which is no element that could be focused. */
  readonly say: (token: string) => void;
}

/** A token that is a word, from one on in a direction: signs are passed over. */
function findToken(sentence: AnalysedSentence, text: string, from: number, step: 1 | -1): number | undefined {
  for (let token = from; ; token += step) {
    const offsets = sentence.tokens[token];
    if (!offsets) return undefined;
    if (/[\p{L}\p{N}]/u.test(text.slice(...offsets))) return token;
  }
}

/**
 * The cursor in the translation: the focus is on the sentence's English, left and right move by word and light the German
 * that it answers to, up and Escape lead back to it.
 * @returns enters the translation from a word; false if there is none to enter
 */
export function useTokenKeys({ sentenceOf, say }: TokenKeys): (from: WordPlace) => boolean {
  const cursor = useRef<TokenPlace>(undefined);

  const go = (sentence: string, token: number | undefined): void => {
    const analysed = sentenceOf(sentence);
    const offsets = token === undefined ? undefined : analysed?.tokens[token];
    if (!analysed || !offsets || token === undefined) return;
    cursor.current = { sentence, token };
    lightToken(sentence, token, analysed);
    say(translationElement(sentence)?.textContent.slice(...offsets) ?? '');
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const place = cursor.current;
    const sentence = place && sentenceOf(place.sentence);
    const translation = place && translationElement(place.sentence);
    const key = pressedKey(event);
    if (!sentence || !translation || event.target !== translation || key === undefined) return;
    const text = translation.textContent;
    if (key === 'ArrowRight') go(place.sentence, findToken(sentence, text, place.token + 1, 1));
    else if (key === 'ArrowLeft') go(place.sentence, findToken(sentence, text, place.token - 1, -1));
    else if (key === 'ArrowUp' || key === 'Escape') {
      const [original = 1] = findOriginal(sentence, place.token).words;
      const position = printedWord(sentence, original);
      placeCursor(wordElement({ sentence: place.sentence, position }));
      say('');
    } else {
      // A key of the page counts from the sentence, and may hide its translation with the focus on it.
      if (/^(?:Shift\+)?.$/u.test(key)) placeCursor(sentenceElement(place.sentence));
      return;
    }
    event.preventDefault();
  });

  useListening((signal) => {
    const article = articleElement();
    if (!article) return;
    article.addEventListener('keydown', (event) => press(event), { signal });
  }, []);

  return ({ sentence, position }) => {
    const analysed = sentenceOf(sentence);
    const translation = translationElement(sentence);
    if (!analysed || !translation?.checkVisibility()) return false;
    const { whole, part } = findCounterpart(analysed, coveredWords(analysed, position));
    const [first] = [...whole, ...part].toSorted((a, b) => a - b);
    translation.tabIndex = -1;
    translation.addEventListener(
      'blur',
      () => {
        cursor.current = undefined;
        lightNothing();
      },
      { once: true },
    );
    translation.focus({ preventScroll: true });
    translation.scrollIntoView({ block: 'nearest' });
    go(sentence, first ?? findToken(analysed, translation.textContent, 0, 1));
    return true;
  };
}
