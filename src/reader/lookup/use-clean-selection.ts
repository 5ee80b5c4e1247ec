import { simplifiedSentenceOf, translatedSentenceOf } from '#reader/place/text-elements.ts';
import { useListening } from '#ui/use-listening.ts';

/** In which language something of the text is, plain German being one. */
function languageOf(target: EventTarget | null): 'de' | 'en' | 'de-simple' {
  if (simplifiedSentenceOf(target) !== undefined) return 'de-simple';
  return translatedSentenceOf(target) === undefined ? 'de' : 'en';
}

/**
 * Keeps a selection in one language: begun in the German it passes over the translations and the plain German between the
 * sentences, begun in one of these over the others, so that what is copied is clean. The style does it, keyed on the attribute that is set
 * here when a selection begins.
 */
export function useCleanSelection(): void {
  useListening((signal) => {
    const begin = ({ target }: Event) => {
      const language = languageOf(target);
      if (document.body.dataset.selecting === language) return;
      // What is selected in the one language spans the other: a drag there would move the text, not select.
      getSelection()?.removeAllRanges();
      document.body.dataset.selecting = language;
    };
    // The pointer first: where a selection may not begin none starts. A selection by keys only starts.
    const types = ['pointerdown', 'selectstart'];
    for (const type of types) document.addEventListener(type, begin, { signal });
  }, []);
}
