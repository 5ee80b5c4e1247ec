/** What stands before each path of the site: nothing, or `/lesart` where it stands under a path of its host. */
const before = import.meta.env.BASE_URL.slice(0, -1);

/** The address of a path of the site: of `/en/SLUG`, `/lesart/en/SLUG` where the site stands at `https://…/lesart`. */
export function siteAddress(path: string): string {
  return before + path;
}

/** The path in the site that an address of it has: the other way round. */
export function pathInSite(pathname: string): string {
  return pathname.startsWith(before) ? pathname.slice(before.length) : pathname;
}
