/** Names a language in that of the interface: *French*. What is no language is named by its tag. */
export function nameLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
