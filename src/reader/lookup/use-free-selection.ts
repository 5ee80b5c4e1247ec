import { articleElement, sentenceOf } from '#reader/place/text-elements.ts';
import { useListening } from '#ui/use-listening.ts';

/** What of the text has the focus, by the pointer or by keys. */
function focusedText(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && articleElement()?.contains(activeElement)
    ? activeElement
    : undefined;
}

/**
 * Lets a selection begin with the first letter of a sentence, or of the word or mention that has the cursor. Chromium takes
 * its beginning for the space before, which the focused element doesn't hold, and extends no selection outside of what is
 * focused. So the text lets go of the focus for as long as the pointer is drawn over it.
 */
export function useFreeSelection(): void {
  useListening((signal) => {
    let held: HTMLElement | undefined;
    const draw = ({ buttons }: PointerEvent) => {
      if (buttons !== 1 || held) return;
      held = focusedText();
      held?.blur();
    };
    const release = () => {
      const [element, isFree] = [held, document.activeElement === document.body];
      held = undefined;
      if (!element || !isFree) return;
      element.focus({ preventScroll: true });
      // A mention takes the focus for one step only.
      if (document.activeElement !== element) sentenceOf(element)?.focus({ preventScroll: true });
    };
    const options = { signal, passive: true };
    document.addEventListener('pointermove', draw, options);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, release, options);
  }, []);
}
