/** A file that is kept for reading without a network. */
export interface KeptFile {
  readonly url: string;
  /** Tells one content from another; null where the address does. */
  readonly revision: string | null;
  /** `sha256-…` of its content: while a new version is being put up, a server may send a file of the old one. */
  readonly integrity: string;
}

/** One version of the site, whole. */
export interface KeptSite {
  /** Another one whenever any file is another. */
  readonly version: string;
  readonly files: readonly KeptFile[];
}

/** What a page says to the waiting worker when the reader takes the new version. */
export const takeOverMessage = 'take over';

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
