import type { Localized } from '#article/document/language.ts';
import type { KeptTranslation } from '#shelf/store/kept-text.ts';

/** What is known of where a translation comes from. */
export type TranslationOrigin = Pick<KeptTranslation, 'way' | 'by' | 'added'>;

/** Says in a file who made a translation, for whoever reads it elsewhere. */
export function writeOrigin({ way, by, added }: TranslationOrigin): string {
  const day = new Date(added).toISOString().slice(0, 10);
  if (way === 'browser')
    return `the translator of a browser, on the reader’s device, ${day}; checked by nobody`;
  const translator = by === undefined ? '' : `, translated by ${by.replace(/\s+/g, ' ')}`;
  return `pasted by the reader, ${day}${translator}; matched by rule, sentence by sentence`;
}

/** The same as a sentence, as an edition says who made its layers. */
export function tellOrigin(origin: TranslationOrigin): Localized {
  const { way, by, added } = origin;
  const day = new Date(added).toISOString().slice(0, 10);
  const translator = by === undefined ? '' : `, übersetzt von ${by.replace(/\s+/g, ' ')}`;
  const german =
    way === 'browser'
      ? `vom Übersetzer eines Browsers, auf dem Gerät des Lesers, ${day}; von niemandem geprüft`
      : `eingefügt vom Leser, ${day}${translator}; nach Regeln zugeordnet, Satz für Satz`;
  return { de: `Englisch: ${german}.`, en: `English: ${writeOrigin(origin)}.` };
}
