import { useEffectEvent } from 'react';
import {
  articleElement,
  mentionOf,
  openerElement,
  sentenceElement,
  sentenceOf,
  tabStop,
  wordElements,
  wordOf,
} from '#reader/place/text-elements.ts';
import { edgeWord, neighbourWord, placeCursor } from '#reader/place/word-cursor.ts';
import { type WordPlace, wordPlaceOf } from '#reader/place/word-place.ts';
import { isOverlaid } from '#ui/open-popover.ts';
import { pressedKey } from '#ui/pressed-key.ts';
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

/** The word or sentence that has the cursor. A mention has it where a step has led there: its first word stands for it. */
function cursorOf(target: EventTarget | null): HTMLElement | undefined {
  const part = wordOf(target) ?? sentenceOf(target);
  if (part && part === target) return part;
  const mention = mentionOf(target);
  return mention && mention === target ? wordElements(mention)[0] : undefined;
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
    const cursor = cursorOf(event.target);
    if (!cursor || event.defaultPrevented) return;
    const isOnMention = cursor !== event.target;
    const go = (element: HTMLElement | undefined) => {
      event.preventDefault();
      if (!element) return;
      placeCursor(element);
      onCursor(element);
    };
    const word = wordPlaceOf(cursor);
    switch (pressedKey(event)) {
      case 'ArrowRight':
        return go(isOnMention ? cursor : neighbourWord(sentences, cursor, 1));
      case 'ArrowLeft':
        return go(neighbourWord(sentences, cursor, -1));
      case 'Home':
        return go(edgeWord(cursor, 'first'));
      case 'End':
        return go(edgeWord(cursor, 'last'));
      case 'ArrowDown':
        if (word && onTranslation(word)) event.preventDefault();
        return;
      case 'Enter':
        event.preventDefault();
        if (event.repeat) return;
        if (word) onWord(word);
        else openTranslation(cursor.id);
        return;
      case 'Escape':
        // On a mention it ends the steps that have led there.
        if (isOverlaid() || isOnMention) return;
        // From a word it only leads to the sentence; from there it also closes what is open.
        if (word) {
          event.preventDefault();
          placeCursor(sentenceOf(cursor));
        } else cursor.blur();
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
