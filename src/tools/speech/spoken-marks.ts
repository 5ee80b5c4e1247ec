import { sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import type { SpokenSentence } from '#tools/speech/spoken-sentences.ts';
import { wordAt } from '#tools/speech/word-at.ts';

/** Marks in the page what is being read aloud. */
export interface SpokenMarks {
  /** @param at where the spoken word begins in the sentence's text, if that is known */
  readonly show: (sentence: SpokenSentence, at: number | undefined) => void;
  /** The page comes to what is shown next, wherever the reader has scrolled to: they have asked for it. */
  readonly follow: () => void;
  readonly clear: () => void;
}

/** The band of the window in which a sentence is easily read, as shares of its height; bars stand outside. */
const band = { top: 0.1, bottom: 0.8 };

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function isInBand(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= band.top * window.innerHeight && bottom <= band.bottom * window.innerHeight;
}

/** A word's form is all of its text but the gloss and signs that it holds: an extension may have put it into elements of its own. */
function formOf(word: Element): string {
  return Array.from(word.childNodes, (part) =>
    part instanceof HTMLElement && (part.inert || 'signs' in part.dataset) ? '' : (part.textContent ?? ''),
  ).join('');
}

/**
 * Makes the marks of one reading: `data-spoken` on the sentence and on the word, so that no word is rendered again. The
 * page follows the voice, unless the reader has scrolled away from it.
 */
export function createSpokenMarks(): SpokenMarks {
  let sentence: HTMLElement | null = null;
  let word: HTMLElement | undefined;
  let isAsked = false;

  const showWord = (next: HTMLElement | undefined): void => {
    if (next === word) return;
    if (word) delete word.dataset.spoken;
    word = next;
    if (word) word.dataset.spoken = 'word';
  };
  const showSentence = (next: HTMLElement | null): void => {
    const follows = isAsked || !sentence || (next !== sentence && isInWindow(sentence));
    isAsked = false;
    if (sentence && next !== sentence) delete sentence.dataset.spoken;
    sentence = next;
    if (!sentence) return;
    sentence.dataset.spoken = 'sentence';
    if (follows && !isInBand(sentence)) sentence.scrollIntoView({ block: 'start' });
  };

  return {
    show: ({ id, text }, at) => {
      showSentence(sentenceElement(id));
      const words = sentence ? wordElements(sentence) : [];
      showWord(at === undefined ? undefined : words[wordAt(text, words.map(formOf), at)]);
    },
    follow: () => {
      isAsked = true;
    },
    clear: () => {
      showWord(undefined);
      showSentence(null);
    },
  };
}
