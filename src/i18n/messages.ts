import { type BackendModule, createInstance, type i18n } from 'i18next';
import type { Language } from '#article/document/language.ts';

/** What all rooms say, by the paths of their files. */
type Messages = Readonly<Record<string, object>>;

type LoadMessages = () => Promise<{ readonly messages: Messages }>;

/** Whose messages are wanted: those of any page, or of one that shows the shelf too. */
export type Scope = 'page' | 'shelf';

/** A language is a file, in which all rooms are but the shelf: each of many small ones would compress by itself. */
const files: Readonly<Record<Language, Readonly<Record<Scope, LoadMessages>>>> = {
  de: { page: () => import('#i18n/de.ts'), shelf: () => import('#i18n/shelf-de.ts') },
  en: { page: () => import('#i18n/en.ts'), shelf: () => import('#i18n/shelf-en.ts') },
};

/** The messages of a room are its namespace, `reader/text`: what `useTranslation` is asked for. */
function roomOf(file: string): string {
  return file.replace(/^\/src\/|\/messages-.*$/g, '');
}

function serve(messages: Messages): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read: async (language: string, room: string) => messages[`/src/${room}/messages-${language}.json`] ?? {},
  };
}

/** Loads what the interface says in a language: `t` looks it up, numbers and plurals by `Intl`. */
export async function loadMessages(language: Language, scope: Scope = 'page'): Promise<i18n> {
  const scopes = scope === 'page' ? [scope] : (['page', scope] as const);
  const loaded = await Promise.all(scopes.map((one) => files[language][one]()));
  const messages: Messages = Object.assign({}, ...loaded.map((one) => one.messages));
  const instance = createInstance();
  await instance.use(serve(messages)).init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(messages).map(roomOf),
    defaultNS: 'site',
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return instance;
}
