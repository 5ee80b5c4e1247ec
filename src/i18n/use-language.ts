import { useTranslation } from 'react-i18next';
import { isLanguage, type Language, languages } from '#article/document/language.ts';

/** The language that the interface speaks. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : languages[0];
}
