import { type BackendModule, createInstance, type i18n } from 'i18next';
import type { Language } from '#article/document/language.ts';

/** What all rooms say, by the paths of their files. */
type Messages = Readonly<Record<string, object>>;

type LoadMessages = () => Promise<{ readonly messages: Messages }>;

/** Whose messages are wanted besides those of any page: of one that shows the shelf, or the study list. */
export type Scope = 'shelf' | 'study';

/** A language is a file, in which all rooms are but those of a scope: each of many small ones would compress by itself. */
const files: Readonly<Record<Language, Readonly<Record<Scope | 'page', LoadMessages>>>> = {
  de: {
    page: () => import('#i18n/de.ts'),
    shelf: () => import('#i18n/shelf-de.ts'),
    study: () => import('#i18n/study-de.ts'),
  },
  en: {
    page: () => import('#i18n/en.ts'),
    shelf: () => import('#i18n/shelf-en.ts'),
    study: () => import('#i18n/study-en.ts'),
  },
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
export async function loadMessages(language: Language, ...scopes: readonly Scope[]): Promise<i18n> {
  const loaded = await Promise.all((['page', ...scopes] as const).map((one) => files[language][one]()));
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
