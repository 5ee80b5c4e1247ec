import { type RefObject, useEffectEvent, useRef } from 'react';
import type { Meant } from '#reader/actors/who-is-meant.ts';
import { articleElement, mentionOf, wordOf } from '#reader/place/text-elements.ts';
import { takeEscape } from '#ui/escape-stack.ts';
import { isOverlaid } from '#ui/open-popover.ts';
import { placeBeside } from '#ui/place-beside.ts';
import { pressedKey } from '#ui/pressed-key.ts';
import { useListening } from '#ui/use-listening.ts';

/** How long the pointer rests before the card comes, and how long it stays when the pointer has gone, in milliseconds. */
const rest = 350;
const grace = 200;

/** The keys that move the word cursor: a focus that comes otherwise, back from a card for instance, asks nothing. */
const cursorKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Room between the words and the card, and between the card and the window, in pixels. */
const room = { gap: 6, edge: 6, below: 6 };

interface PointedMention {
  readonly find: (element: Element) => readonly Meant[];
  readonly onShow: (meant: readonly Meant[], byKey: boolean) => void;
}

/**
 * Shows a card beside the mention that is pointed at, or that the word cursor is in. It can be pointed at itself, goes
 * with Escape, and never stands beside the card of a word. Source: WCAG 2.2, 1.4.13.
 */
export function usePointedMention(
  card: RefObject<HTMLElement | null>,
  { find, onShow }: PointedMention,
): void {
  // What the card is to stand beside in the next frame, unless the reader is elsewhere by then.
  const asked = useRef<Element>(undefined);
  const open = useRef<AbortController>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = () => {
    clearTimeout(waiting.current);
    asked.current = undefined;
    open.current?.abort();
    card.current?.hidePopover();
  };
  const show = useEffectEvent((element: Element, byKey: boolean) => {
    const meant = find(element);
    const shown = card.current;
    if (!shown || meant.length === 0 || isOverlaid()) {
      close();
      return;
    }
    onShow(meant, byKey);
    asked.current = element;
    requestAnimationFrame(() => {
      if (asked.current !== element) return;
      const line = element.getClientRects()[0];
      if (!line || !element.isConnected) return;
      shown.showPopover();
      placeBeside(shown, [line], { ...room, align: 'start' });
      open.current?.abort();
      open.current = new AbortController();
      takeEscape(close, { signal: open.current.signal });
    });
  });
  const hide = useEffectEvent(close);
  useListening(
    (signal) => {
      const article = articleElement();
      if (!article) return;
      let pressed: string | undefined;
      const soon = (task: () => void, delay: number) => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(task, delay);
      };
      const options = { signal, passive: true };
      document.addEventListener(
        'pointerover',
        ({ target, pointerType }) => {
          if (pointerType !== 'mouse' || !(target instanceof Element)) return;
          if (card.current?.contains(target)) clearTimeout(waiting.current);
          else if (article.contains(target) && mentionOf(target)) {
            soon(() => show(target, false), rest);
          } else soon(() => hide(), grace);
        },
        options,
      );
      article.addEventListener(
        'focusin',
        ({ target }) => {
          if (!(target instanceof Element && pressed && cursorKeys.includes(pressed))) return;
          if (wordOf(target) === target && mentionOf(target)) show(target, true);
          else hide();
        },
        options,
      );
      article.addEventListener('focusout', () => hide(), options);
      for (const type of ['scroll', 'resize']) window.addEventListener(type, () => hide(), options);
      window.addEventListener(
        'pointerdown',
        ({ target }) => {
          pressed = undefined;
          if (!(target instanceof Node && card.current?.contains(target))) hide();
        },
        options,
      );
      const note = (event: KeyboardEvent) => {
        pressed = pressedKey(event);
        // Enter looks the word up, and its card tells the same.
        if (pressed === 'Enter') hide();
      };
      window.addEventListener('keydown', note, { ...options, capture: true });
      return () => hide();
    },
    [card],
  );
}
