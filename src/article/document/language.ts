/**
 * The interface's languages, as BCP 47 tags, English first: it is the interface that `/` speaks. The article itself is German
 * whatever the interface speaks.
 */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** A text in all interface languages. */
export type Localized = Readonly<Record<Language, string>>;

/** Narrows a part of a URL to an interface language. */
export function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}

/** The others: what the language switch leads to. */
export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((other) => other !== language);
}
