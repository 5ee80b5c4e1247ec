import { translatedSentenceOf } from '#reader/place/text-elements.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * Keeps a selection in one language: begun in the German it passes over the translations between the sentences, begun in
 * a translation over the German, so that what is copied is clean. The style does it, keyed on the attribute that is set
 * here when a selection begins.
 */
export function useCleanSelection(): void {
  useListening((signal) => {
    const begin = ({ target }: Event) => {
      const language = translatedSentenceOf(target) === undefined ? 'de' : 'en';
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
