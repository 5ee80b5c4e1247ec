/** Names a language in itself: *Deutsch*. The same in the build and in each browser, which `Intl.DisplayNames` isn't. */
export function nameOf(language: keyof typeof names): string {
  return names[language];
}

const names = { de: 'Deutsch', en: 'English' };

/** Offers the menus in a language, in that language. */
export function menusIn(language: keyof typeof menus): string {
  return menus[language];
}

const menus = { de: 'Menüs auf Deutsch', en: 'Menus in English' };
