import { useEffectEvent } from 'react';
import {
  articleElement,
  openerElement,
  sentenceElement,
  sentenceOf,
  tabStop,
  wordOf,
} from '#reader/place/text-elements.ts';
import { edgeWord, neighbourWord, placeCursor } from '#reader/place/word-cursor.ts';
import { type WordPlace, wordPlaceOf } from '#reader/place/word-place.ts';
import { isOverlaid } from '#ui/open-popover.ts';
import { useListening } from '#ui/use-listening.ts';

interface WordKeys {
  /** Ids of all sentences in reading order. */
  readonly sentences: readonly string[];
  readonly onCursor: (word: HTMLElement) => void;
  readonly onWord: (place: WordPlace) => void;
  /** The cursor has left the words. */
  readonly onLeave: () => void;
  /** Down from a word: into the translation; false if none is shown. */
  readonly onTranslation: (place: WordPlace) => boolean;
}

/** Whether the keys of the text are meant: the focus is on a sentence or a word of it, and no browser's shortcut is pressed. */
function isOfText(event: KeyboardEvent): boolean {
  const { target } = event;
  const isText = target !== null && (wordOf(target) === target || sentenceOf(target) === target);
  return (
    isText && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented)
  );
}

/** Opens or closes the translation of one sentence, unless all are shown. */
function openTranslation(sentence: string): void {
  const opener = openerElement(sentence);
  if (opener?.checkVisibility()) opener.click();
}

/**
 * The keys of the text, once the cursor is in it: left and right by word, down to the word's counterpart in the
 * translation, Home and End to the ends of the sentence, Enter for the card of a word or the translation of a sentence,
 * Escape from the word to its sentence and out of the text.
 */
export function useWordKeys({ sentences, onCursor, onWord, onLeave, onTranslation }: WordKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!isOfText(event) || !(target instanceof HTMLElement)) return;
    const go = (element: HTMLElement | undefined) => {
      event.preventDefault();
      if (!element) return;
      placeCursor(element);
      onCursor(element);
    };
    const word = wordPlaceOf(target);
    switch (event.key) {
      case 'ArrowRight':
        return go(neighbourWord(sentences, target, 1));
      case 'ArrowLeft':
        return go(neighbourWord(sentences, target, -1));
      case 'Home':
        return go(edgeWord(target, 'first'));
      case 'End':
        return go(edgeWord(target, 'last'));
      case 'ArrowDown':
        if (word && onTranslation(word)) event.preventDefault();
        return;
      case 'Enter':
        event.preventDefault();
        if (event.repeat) return;
        if (word) onWord(word);
        else openTranslation(target.id);
        return;
      case 'Escape':
        if (isOverlaid()) return;
        // From a word it only leads to the sentence; from there it also closes what is open.
        if (word) {
          event.preventDefault();
          placeCursor(sentenceOf(target));
        } else target.blur();
        onLeave();
        return;
    }
  });

  const leave = useEffectEvent(onLeave);

  // The text is one stop of Tab: the sentence where the cursor was last, at first its beginning.
  const [first] = sentences;
  useListening(
    (signal) => {
      const article = articleElement();
      if (!article || first === undefined) return;
      let stop = tabStop();
      if (!stop) {
        stop = sentenceElement(first);
        stop?.setAttribute('tabindex', '0');
      }
      article.addEventListener('keydown', (event) => press(event), { signal });
      article.addEventListener(
        'focusin',
        ({ target }) => {
          const sentence = sentenceOf(target);
          if (!sentence || sentence === stop) return;
          if (stop) stop.tabIndex = -1;
          sentence.tabIndex = 0;
          stop = sentence;
        },
        { signal },
      );
      article.addEventListener(
        'focusout',
        ({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && article.contains(relatedTarget))) leave();
        },
        { signal },
      );
    },
    [first],
  );
}
