import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { usePlace } from '#reader/place/use-place.ts';
import { placeCursor } from '#reader/place/word-cursor.ts';
import { type WordPlace, wordElement, wordPlaceOf } from '#reader/place/word-place.ts';
import { useListening } from '#ui/use-listening.ts';

/** How far above a sheet at the bottom of a phone the word stays, in pixels. */
const clearance = 16;

function isSame(a: WordPlace | undefined, b: WordPlace | undefined): boolean {
  return a !== undefined && a.sentence === b?.sentence && a.position === b.position;
}

/**
 * Opens the card beside its word as soon as both are there, with the word as the place that the focus returns to. Returns
 * whether a pointer has just closed the card of a word: a second tap asks for nothing.
 */
export function useOpenCard(
  card: RefObject<HTMLDivElement | null>,
  place: WordPlace | undefined,
  isReady: boolean,
): (asked: WordPlace) => boolean {
  const justClosed = useRef<WordPlace>(undefined);

  useEffect(() => {
    const shown = card.current;
    const element = place && wordElement(place);
    if (!isReady || !shown || !element) return;
    element.setAttribute('data-looked-up', '');
    if (!shown.matches(':popover-open')) {
      placeCursor(element);
      shown.showPopover();
    }
    shown.scrollTop = 0;
    const { left, top } = shown.getBoundingClientRect();
    const covered = element.getBoundingClientRect().bottom + clearance - top;
    if (left === 0 && covered > 0) window.scrollBy({ top: covered });
    return () => element.removeAttribute('data-looked-up');
  }, [card, place, isReady]);

  const note = useEffectEvent(({ target }: PointerEvent) => {
    const pressed = wordPlaceOf(target);
    justClosed.current = isSame(pressed, place) ? pressed : undefined;
  });
  const { hold } = usePlace();
  const keepInSight = useEffectEvent(() => {
    const shown = card.current;
    const element = place && wordElement(place);
    if (!shown?.matches(':popover-open') || !element) return;
    const { left, top } = shown.getBoundingClientRect();
    const word = element.getBoundingClientRect();
    const lowest = (left === 0 ? top : window.innerHeight) - clearance - word.height;
    hold(element, Math.max(Math.min(word.top, lowest), 0) / window.innerHeight);
  });
  useListening((signal) => {
    // A turned phone, or a window that is narrowed: once the text has been set anew. In the first frame Chromium still has the card
    // beside the word that will be a sheet.
    const keepSoon = () => requestAnimationFrame(() => requestAnimationFrame(keepInSight));
    window.addEventListener('resize', keepSoon, { signal });
    // Before the pointer closes the card from outside.
    window.addEventListener('pointerdown', (event) => note(event), { capture: true, signal });
  }, []);

  return (asked) => isSame(asked, justClosed.current);
}
