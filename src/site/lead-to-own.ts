import { pathInSite, siteAddress } from '#ui/site-address.ts';

/** The text of the reader's own that the address names, `/en/own/ID`; undefined at any other. */
export function ownAddress(): { readonly language: string; readonly id: string } | undefined {
  const { language, id } =
    /^\/(?<language>de|en)\/own\/(?<id>[^/]+)\/?$/.exec(pathInSite(location.pathname))?.groups ?? {};
  return language === undefined || id === undefined ? undefined : { language, id };
}

/**
 * A static host has no page at `/en/own/ID`, and where no worker has come between it sends what it has for such addresses: from there
 * it goes on to the page that stands for all texts of the reader's own.
 * @returns whether that is where the address leads
 */
export function leadToOwn(): boolean {
  const address = ownAddress();
  if (!address) return false;
  const { language, id } = address;
  const query = new URLSearchParams(location.search);
  query.set('text', id);
  location.replace(`${siteAddress(`/${language}/own/`)}?${query}${location.hash}`);
  return true;
}
