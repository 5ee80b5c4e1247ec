import type { Language } from '#article/document/language.ts';

/** A file that is kept for reading without a network. */
export interface KeptFile {
  readonly url: string;
  /** Tells one content from another; null where the address does. */
  readonly revision: string | null;
  /** `sha256-…` of its content: while a new version is being put up, a server may send a file of the old one. */
  readonly integrity: string;
}

/** Where the dictionaries lie in the site: each is kept once it has been asked for. */
export const dictionaryFolder = 'assets/dictionaries/';

/** How much there is to keep. */
export interface KeptAmount {
  readonly articles: number;
  /** As the files are on the device; on their way they are compressed. */
  readonly bytes: number;
}

/** One version of the site, without its articles: what the worker must know is no longer with a thousand of them. */
export interface KeptSite {
  /** Another one whenever any file of the site is another. */
  readonly version: string;
  /** What every page needs, and what is there whatever was read: the study list, what says that something isn't there. */
  readonly files: readonly KeptFile[];
  /** What is kept once a page has asked for it, and with each version from then on. */
  readonly dictionaries: readonly KeptFile[];
  /** Slug of the article that stands at `/`. */
  readonly newest?: string;
  /** All of the articles. */
  readonly library: KeptAmount;
}

/** An article of one version of the site: the list at `/kept/SLUG.json`. It is kept whole or not at all. */
export interface KeptArticle {
  readonly version: string;
  readonly slug: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly bytes: number;
  /** Its pages in all languages, with all that they ask for besides what every page needs. */
  readonly files: readonly KeptFile[];
}

/** The articles of the site, by slug: the list at `/library.json`, for who wants all of them. */
export interface KeptLibrary {
  readonly slugs: readonly string[];
}

/** What a page says to the waiting worker when the reader takes the new version. */
export const takeOverMessage = 'take over';

/** What a page says to the worker: that it may take over, to tell what is left to keep, to keep an article. */
export type WorkerMessage = typeof takeOverMessage | 'tell' | { readonly keep: string };

/** How keeping an article went: `full` where the device has no room for it. */
export type KeptOrNot = 'kept' | 'full' | 'failed';

/** What is left to keep, and the slugs of the articles that are kept. */
export interface KeptState extends KeptAmount {
  readonly kept: readonly string[];
}

/** The names of the form by which a system shares, as the manifest declares them. Source: w3c.github.io/web-share-target. */
export const sharedNames = { files: 'files', text: 'text' } as const;

/**
 * The address at which a page is kept, whichever way it is asked for: `/en/SLUG`, `/en/SLUG/` and `/en/SLUG/index.html`
 * are one page. With the slash, for so every static host answers without sending the browser elsewhere.
 */
export function keptAddress(pathname: string): string {
  return `/${pathname
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('')}`;
}

/** The address of the page that is shown: for all texts of the reader's own, `/en/own/ID`, it is one, `/en/own/`. */
export function shownAddress(pathname: string): string {
  return keptAddress(pathname).replace(/(?<=\/(?:de|en)\/own\/)[^/]+\/$/, '');
}

/** The slug of the article whose page a path of the site may be: of `/en/SLUG/`. */
export function slugAt(path: string): string | undefined {
  return /^\/(?:de|en)\/(?<slug>[^/]+)\/$/.exec(keptAddress(path))?.groups?.slug;
}
