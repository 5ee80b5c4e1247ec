import type { i18n } from 'i18next';
import type beside from '#i18n/beside-en.json';
import type card from '#i18n/card-en.json';
import type comfort from '#i18n/comfort-en.json';
import type offline from '#i18n/offline-en.json';
import type print from '#i18n/print-en.json';
import type quote from '#i18n/quote-en.json';
import type speech from '#i18n/speech-en.json';
import type structure from '#i18n/structure-en.json';
import type study from '#i18n/study-en.json';

/** Words that only some readers need: a file for each part of the page and language, loaded on first use. */
const files = {
  beside: {
    de: (): Promise<{ readonly default: typeof beside }> => import('#i18n/beside-de.json'),
    en: () => import('#i18n/beside-en.json'),
  },
  card: {
    de: (): Promise<{ readonly default: typeof card }> => import('#i18n/card-de.json'),
    en: () => import('#i18n/card-en.json'),
  },
  comfort: {
    de: (): Promise<{ readonly default: typeof comfort }> => import('#i18n/comfort-de.json'),
    en: () => import('#i18n/comfort-en.json'),
  },
  offline: {
    de: (): Promise<{ readonly default: typeof offline }> => import('#i18n/offline-de.json'),
    en: () => import('#i18n/offline-en.json'),
  },
  print: {
    de: (): Promise<{ readonly default: typeof print }> => import('#i18n/print-de.json'),
    en: () => import('#i18n/print-en.json'),
  },
  quote: {
    de: (): Promise<{ readonly default: typeof quote }> => import('#i18n/quote-de.json'),
    en: () => import('#i18n/quote-en.json'),
  },
  speech: {
    de: (): Promise<{ readonly default: typeof speech }> => import('#i18n/speech-de.json'),
    en: () => import('#i18n/speech-en.json'),
  },
  structure: {
    de: (): Promise<{ readonly default: typeof structure }> => import('#i18n/structure-de.json'),
    en: () => import('#i18n/structure-en.json'),
  },
  study: {
    de: (): Promise<{ readonly default: typeof study }> => import('#i18n/study-de.json'),
    en: () => import('#i18n/study-en.json'),
  },
};

/** Loads the words of a part of the page in the interface's language, so that `useTranslation(part)` finds them. */
export async function loadLaterWords(instance: i18n, part: keyof typeof files): Promise<void> {
  const language = instance.language === 'de' ? 'de' : 'en';
  if (instance.hasResourceBundle(language, part)) return;
  const { default: words } = await files[part][language]();
  instance.addResourceBundle(language, part, words);
}
