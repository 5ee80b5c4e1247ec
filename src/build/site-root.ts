/** Where a site stands. */
export interface SiteRoot {
  /** The path that all its addresses begin with, between slashes: `/`, or `/lesart/`. */
  readonly base: string;
  /** Its whole address, without a slash at the end, where that is known: `https://u.github.io/lesart`. */
  readonly address?: string;
}

/** Says what is wrong with an address, if anything is. */
function findFault(text: string): string | undefined {
  if (!URL.canParse(text)) return 'an address';
  const { protocol, username, search, hash, pathname } = new URL(text);
  if (!/^https?:$/.test(protocol)) return 'one that begins with https:// or http://';
  if (username !== '' || search !== '' || hash !== '') return 'one without a user, a query or a fragment';
  // What must be written otherwise in a file's name than in an address would be neither here nor there.
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(pathname))
    return 'a path of letters without accents, digits, and “-”, “_”, “.”, “~”';
  return undefined;
}

/**
 * Reads where the site will stand, as `SITE_ORIGIN` says it: an origin, with a path where the site is not alone there.
 * Errors: it is no address that a site can have.
 */
export function readSiteRoot(origin: string | undefined): SiteRoot {
  if (origin === undefined || origin === '') return { base: '/' };
  const fault = findFault(origin);
  if (fault !== undefined)
    throw new Error(`SITE_ORIGIN: found “${origin}”, expected ${fault}, as in https://example.org/lesart`);
  const { origin: host, pathname } = new URL(origin);
  const path = pathname.replace(/\/$/, '');
  return { base: `${path}/`, address: host + path };
}
