/** The interface's languages, as BCP 47 tags. The article itself is German whatever the interface speaks. */
export type Language = 'de' | 'en';

/** English first: it is the interface that `/` speaks. */
export const languages: readonly Language[] = ['en', 'de'];

/** A text in both interface languages. */
export type Localized = Readonly<Record<Language, string>>;

/** Narrows a part of a URL to an interface language. */
export function isLanguage(tag: string | undefined): tag is Language {
  return tag === 'de' || tag === 'en';
}

/** The other one: what the language switch leads to. */
export function otherLanguage(language: Language): Language {
  return language === 'de' ? 'en' : 'de';
}
