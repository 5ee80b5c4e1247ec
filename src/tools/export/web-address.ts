import { dropForbidden } from '#tools/export/xml.ts';

/** Writes a text as a part of an address; halves of a surrogate pair, which no address can have, are dropped. */
export function encodePart(text: string): string {
  return encodeURIComponent(dropForbidden(text));
}

/** An address that may be a link in a file: of the web, and as a URL is written; undefined for any other. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
