import { createInstance, type i18n } from 'i18next';
import type en from '#i18n/en.json';

/** Each language is a file of its own, loaded when a page speaks it; en.json types the keys of all. */
const files = {
  de: (): Promise<{ readonly default: typeof en }> => import('#i18n/de.json'),
  en: () => import('#i18n/en.json'),
};

/** Loads the interface's words in a language: `t` looks them up, numbers and plurals by `Intl`. */
export async function loadInterfaceWords(language: keyof typeof files): Promise<i18n> {
  const { default: words } = await files[language]();
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return instance;
}
