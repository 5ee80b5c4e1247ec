/** Names a language in itself: *Deutsch*. The same in the build and in each browser, which `Intl.DisplayNames` isn't. */
export function nameOf(language: keyof typeof names): string {
  return names[language];
}

const names = { de: 'Deutsch', en: 'English' };
