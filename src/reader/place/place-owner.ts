import { withAttribute } from '#reader/place/attributes.ts';
import { carryPlace } from '#reader/place/carried-place.ts';
import { hasTurns, layOutInTurns, layOutTheRest } from '#reader/place/lay-out-in-turns.ts';
import { sectionsBetween, sentenceAtEye } from '#reader/place/sentence-at-eye.ts';
import { sentenceOf } from '#reader/place/text-elements.ts';
import { findFragment } from '#ui/find-anchor.ts';
import { pressedKey } from '#ui/pressed-key.ts';

/** How long the window has been still when its scrolling is over, in milliseconds. Not `scrollend`: older Safaris lack it. */
const stillness = 150;

/** What stays where it is, and where: as a share of the window's height, or where jumps to it land. */
interface Held {
  readonly element: Element;
  readonly share?: number;
}

/** The one that moves the window for the reader's sake. */
export interface PlaceOwner {
  /** Runs what sets the text anew; the sentence at the eye stays where it is, the same one until the reader scrolls. */
  readonly keep: (change: () => void) => void;
  /** Shows an element where jumps to it land, or at a share of the window's height, and holds it there. */
  readonly hold: (element: Element, share?: number) => void;
  /**
   * Takes the place along to the next page of this article. Tells the fragment that its address needs: none, unless the page
   * opens in another window or nothing can be stored.
   */
  readonly carry: (isNewWindow: boolean) => string;
  /** A jump leads to an element: it is held where it lands, unless the reader acts before. */
  readonly expect: (element: Element | null) => void;
}

/** Keys by which a reader scrolls, whatever is held down with them. */
const scrollKey = /(?:^|\+)(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/** The word that has been looked up, if it can be seen: the card hangs on it. Not sought in all of a book. */
function lookedUpWord(): Element | undefined {
  const [word] = sectionsBetween(0, window.innerHeight).flatMap(
    (section) => section.querySelector(withAttribute('looked-up')) ?? [],
  );
  const { top, bottom } = word?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return word && bottom > 0 && top < window.innerHeight ? word : undefined;
}

/**
 * At the top of the page the top stays: the title is what is at the eye. But not if the cursor is so far down that it might
 * leave the window.
 */
function cursorBelow(): Element | undefined {
  const sentence = sentenceOf(document.activeElement);
  return sentence && sentence.getBoundingClientRect().top > window.innerHeight / 3 ? sentence : undefined;
}

/** Where jumps to an element land, in pixels from the top of the window: by the style, for on a phone a `vh` is not of `innerHeight`. */
export function landingOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart);
}

/**
 * Makes the owner of the reader's place: whatever changes the layout (a layer, the size of the text, a late font, a section
 * that is drawn and isn't as high as was guessed, a turned phone), the sentence that is read stays where it is. Until the
 * reader acts: presses a key or a pointer, or scrolls. Where the scrolling ends the place is another.
 * @param end of its hearing the page, which otherwise is that of the page
 */
export function createPlaceOwner(end?: AbortSignal): PlaceOwner {
  const options = end ? { passive: true, signal: end } : { passive: true };
  let held: Held | undefined;
  /** Where a jump leads, as long as it is on its way. */
  let destination: Element | null = null;
  let isHolding = false;
  /** Whether it is let go as soon as all is laid out. */
  let isPressed = false;
  /** As the page was left the last time. */
  let scrolled = -1;
  let height = 0;
  let settling = 0;
  let frame = 0;

  const settle = (): void => {
    if (held?.element.isConnected) {
      const { element, share } = held;
      const place = share === undefined ? landingOf(element) : share * window.innerHeight;
      const moved = element.getBoundingClientRect().top - place;
      if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
    }
    scrolled = window.scrollY;
    height = document.body.offsetHeight;
  };
  // Told after the layout and before the drawing: nobody sees that anything moved.
  const observer = new ResizeObserver(() => {
    // Also of a page down that comes with the layout, before its scrolling is told.
    if (isPressed && (!hasTurns() || window.scrollY !== scrolled)) release();
    else settle();
  });
  const hold = (wanted: Held | undefined): void => {
    held = wanted;
    isHolding = true;
    isPressed = false;
    settle();
    observer.observe(document.body);
  };
  const release = (): void => {
    isHolding = false;
    isPressed = false;
    observer.disconnect();
  };
  const letGo = (): void => {
    release();
    destination = null;
  };
  /** What is pressed stays where it is until it is let go of: what is laid out just then doesn't move it. */
  const press = (event: Event): void => {
    // A jump goes on, whatever is switched meanwhile.
    if (event instanceof KeyboardEvent && scrollKey.test(pressedKey(event) ?? '')) destination = null;
    if (hasTurns()) isPressed = true;
    else release();
  };
  const holdEye = (word = lookedUpWord()): void => {
    const element = word ?? (window.scrollY > 0 ? sentenceAtEye() : cursorBelow());
    hold(element && { element, share: element.getBoundingClientRect().top / window.innerHeight });
  };
  const rest = (): void => {
    const before = window.scrollY;
    if (destination) hold({ element: destination });
    else if (before !== scrolled) holdEye();
    // A jump is over where nothing was left to move: else the browser's own scrolling may still come, and is no reader's.
    if (destination && window.scrollY !== before) settleSoon();
    else destination = null;
  };
  const stopSettling = (): void => {
    clearTimeout(settling);
    cancelAnimationFrame(frame);
  };
  const settleSoon = (): void => {
    stopSettling();
    // A busy page is still for long between two frames, and is told in the second what was scrolled in the first.
    settling = window.setTimeout(() => {
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(rest);
      });
    }, stillness);
  };
  const jumpTo = (element: Element | null): void => {
    destination = element;
    // Where it is already, nothing scrolls.
    settleSoon();
  };
  const follow = (): void => {
    const isOurs = window.scrollY === scrolled;
    // The browser scrolls too, to keep its own place in a page that grows: the observer is told of that next. After a press it
    // may be the reader's page down.
    if (isOurs || (isHolding && !isPressed && document.body.offsetHeight !== height)) return;
    // Not of where a jump leads, as long as it is on its way.
    release();
    layOutTheRest();
    settleSoon();
  };
  window.addEventListener('scroll', follow, options);
  for (const type of ['wheel', 'touchmove'])
    window.addEventListener(type, letGo, { ...options, capture: true });
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, press, { ...options, capture: true });
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) jumpTo(findFragment(link.hash));
    },
    options,
  );
  end?.addEventListener('abort', () => {
    letGo();
    stopSettling();
  });

  return {
    keep: (change) => {
      if (destination) {
        // The jump ends where it leads, at once: nothing there may wait for its turn.
        layOutTheRest();
        change();
        hold({ element: destination });
        // What is left of the browser's own scrolling may still come.
        settleSoon();
        return;
      }
      const word = lookedUpWord();
      if (window.scrollY !== scrolled || word) holdEye(word);
      layOutInTurns(change);
      hold(held);
    },
    hold: (element, share) => hold({ element, ...(share !== undefined && { share }) }),
    carry: (isNewWindow) => {
      const sentence = window.scrollY > 0 ? sentenceAtEye() : undefined;
      // What was taken along before: the reader has stayed, and is elsewhere by now.
      if (!sentence || isNewWindow) carryPlace(undefined);
      if (!sentence) return '';
      const share = sentence.getBoundingClientRect().top / window.innerHeight;
      return !isNewWindow && carryPlace({ sentence: sentence.id, share }) ? '' : `#${sentence.id}`;
    },
    expect: jumpTo,
  };
}
